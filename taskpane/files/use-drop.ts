// Files may be dropped anywhere on the pane; a drop elsewhere must not make the browser leave the page for the file.

import { useEffect, useState } from "preact/hooks";
import type { ChosenFile } from "../bridge.ts";
import { droppedFiles } from "./dropped-files.ts";

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Whether files are being held over the pane. */
export function useDrop(onFiles: (files: readonly ChosenFile[]) => void, onFault: (message: string) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Into another element of the page it is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer).then(onFiles, (error: unknown) => onFault(String(error)));
    };
    addEventListener("dragenter", over);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragenter", over);
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onFiles, onFault]);
  return isOver;
}
