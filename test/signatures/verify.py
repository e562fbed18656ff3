"""verify.py FOLDER: looks at every signature of the messages in it with python3-dkim, as they are and tampered with.

Ends with 1 on any surprise: a signature that does not verify, or one that still does.
"""
import json
import pathlib
import sys

import dkim

FOLDER = pathlib.Path(sys.argv[1])
DNS = json.loads((FOLDER / "dns.json").read_text())
SIGNATURES = {"rsa": 1, "ed25519": 1, "both": 2}
READERS = 2

# (what is done, bytes that are looked for, what stands in their place)
TAMPERED = [
    ("the subject changed", b"\r\nSubject: ", b"\r\nSubject: Free money "),
    ("a line put before the body", b"\r\n\r\n", b"\r\n\r\nMore\r\n"),
    ("a line put behind the body", b"", b""),
    ("the way out led elsewhere", b"<https://news.", b"<https://evil."),
    ("one click taken away", b"\r\nList-Unsubscribe-Post:", b"\r\nX-Was-Post:"),
    ("a second From above the first", b"\r\nFrom: ", b"\r\nFrom: Eve <eve@evil.example>\r\nFrom: "),
    ("a second Subject above the first", b"\r\nSubject: ", b"\r\nSubject: Free money\r\nSubject: "),
    ("a second List-Unsubscribe", b"\r\nList-Unsubscribe:", b"\r\nList-Unsubscribe: <https://evil.example>\r\nList-Unsubscribe:"),
]


# Fields that a stranger might put above ours, of which a reader would see the first.
PREPENDED = json.loads((FOLDER / "prepended.json").read_text())


def record_of(name, timeout=5):
    record = DNS.get(name.decode().rstrip("."))
    return record.encode() if record else None


def verdicts(message):
    """One for each signature, from the first down."""
    count = len([name for name, _ in dkim.rfc822_parse(message)[0] if name.lower() == b"dkim-signature"])
    found = []
    for at in range(count):
        try:
            found.append(dkim.DKIM(message).verify(idx=at, dnsfunc=record_of))
        except dkim.DKIMException:
            found.append(False)
    return found


surprises = 0


def expect(ok, said):
    global surprises
    if not ok:
        surprises += 1
        print(f"NOT SO: {said}")


for mode, signatures in SIGNATURES.items():
    files = sorted((FOLDER / mode).glob("*.eml"))
    expect(len(files) == READERS, f"{mode}: {READERS} messages, and not {len(files)}")
    for file in files:
        message = file.read_bytes()
        name = f"{mode}/{file.name}"
        expect(verdicts(message) == [True] * signatures, f"{name}: {signatures} signatures that verify")
        for what, old, new in TAMPERED:
            changed = message.replace(old, new, 1) if old else message + b"More\r\n"
            expect(changed != message, f"{name}: there is something for “{what}”")
            expect(True not in verdicts(changed), f"{name}: none verifies with {what}")
        for field in PREPENDED:
            changed = field.encode() + b"\r\n" + message
            expect(True not in verdicts(changed), f"{name}: none verifies below a second “{field}”")
    print(f"{mode}: {len(files)} messages with {signatures} signatures each")

print(f"{len(TAMPERED)} ways to tamper and {len(PREPENDED)} fields put above, {surprises} surprises, python3-dkim {getattr(dkim, '__version__', '')}".rstrip())
sys.exit(1 if surprises else 0)
