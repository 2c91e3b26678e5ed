# Types into an open document through LibreOffice's own view, as a person does, and reads what the cells show then.
# Arguments: the document, the profile's folder. Standard input: a JSON list of steps {"type": {"Лист!A1": "5"}, "read": ["Лист!B2"]};
# standard output: a JSON list, for each step the texts that were read and the protected cells that took nothing.
import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

document_path, profile = sys.argv[1], sys.argv[2]
steps = json.load(sys.stdin)
pipe = "msoko-" + profile.strip("/").replace("/", "-")
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
)


def value(name, content):
    prop = PropertyValue()
    prop.Name, prop.Value = name, content
    return prop


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise RuntimeError("LibreOffice did not start")


try:
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(document_path), "_blank", 0, (value("Hidden", True),))
    document.calculateAll()
    frame = document.CurrentController.Frame
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def cell_at(place):
        sheet, address = place.split("!")
        return document.Sheets.getByName(sheet).getCellRangeByName(address)

    def enter(place, text):
        cell = cell_at(place)
        # Typing here makes LibreOffice open a dialog, which it cannot do without a screen; the answer is the same.
        if cell.Spreadsheet.isProtected() and cell.CellProtection.IsLocked:
            return refused.append(place)
        document.CurrentController.setActiveSheet(cell.Spreadsheet)
        document.CurrentController.select(cell)
        if text == "":
            dispatcher.executeDispatch(frame, ".uno:ClearContents", "", 0, ())
        else:
            dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, (value("StringName", text),))

    answers = []
    for step in steps:
        refused = []
        for place, text in step.get("type", {}).items():
            enter(place, text)
        answers.append({"texts": {place: cell_at(place).String for place in step.get("read", [])}, "refused": refused})
    print(json.dumps(answers, ensure_ascii=False))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    try:
        office.wait(timeout=15)
    except subprocess.TimeoutExpired:
        office.kill()
