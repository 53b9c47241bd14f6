"""PowerShell commands as the grammar tree-sitter-powershell reads them.

A script on standard input; prints one line of JSON for each command: its words, with the quotes of
PowerShell taken off and the environment variables of the script put in. What is neither a plain word,
a string in single quotes nor such a variable is given as {"other": text}.
"""

import json
import sys

try:
    import tree_sitter
    import tree_sitter_powershell
except ImportError as error:
    sys.exit(f"tree-sitter-powershell is missing: {error}")

# about_Quoting_Rules; the tokenizer takes typographic quotes for quotes too.
QUOTES = "'\u2018\u2019\u201a\u201b"
WRAPPERS = ("array_literal_expression", "unary_expression", "string_literal")

script = sys.stdin.buffer.read()
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
root = parser.parse(script).root_node
if root.has_error:
    sys.exit(f"not PowerShell: {script.decode()}")
variables = {}


def unquoted(literal):
    inside, text, position = literal[1:-1], "", 0
    while position < len(inside):
        if inside[position] in QUOTES:
            position += 1
            if position == len(inside) or inside[position] not in QUOTES:
                sys.exit(f"a quote ends the string early: {literal}")
        text += inside[position]
        position += 1
    return text


def word(node):
    while node.type in WRAPPERS and node.named_child_count == 1:
        node = node.named_children[0]
    text = node.text.decode()
    if node.type in ("generic_token", "command_parameter", "command_name"):
        return text
    if node.type == "verbatim_string_characters":
        return unquoted(text)
    if node.type == "variable" and text.startswith("$env:"):
        return variables[text[len("$env:"):]]
    return {"other": text}


def descendants(node, kind):
    if node.type == kind:
        return [node]
    return [found for child in node.children for found in descendants(child, kind)]


for pipeline in root.named_children[0].named_children:
    assignment = descendants(pipeline, "assignment_expression")
    if assignment:
        name = descendants(assignment[0], "variable")[0].text.decode()
        value = descendants(assignment[0], "verbatim_string_characters")[0].text.decode()
        variables[name[len("$env:"):]] = unquoted(value)
        continue
    command = descendants(pipeline, "command")[0]
    parts = [command.named_children[0]]
    parts += [part for part in command.named_children[1].named_children if part.type != "command_argument_sep"]
    print(json.dumps([word(part) for part in parts]))
