// The measure that this tool is held against: exceljs reading the same bytes, and nothing more than reading.

import ExcelJS from "exceljs";

export async function exceljsLoad(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // Its types want the Buffer of an older Node.
  return workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
}

export async function exceljsLoadAll(files: readonly { readonly bytes: Uint8Array }[]): Promise<void> {
  for (const { bytes } of files) await exceljsLoad(bytes);
}
