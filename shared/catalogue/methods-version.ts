// The version of the methods: it grows whenever the same files would give another answer than before.

export const METHODS_VERSION = "1";
