### The details of a certificate: the fields, their hints, and what can be
### wrong with what was typed. These err- messages stand beside their field, so
### each says in itself what is wrong and what to do; they have no rec- twin.

## Fields

field-legal-name = Legal name
hint-legal-name = Exactly as it stands in the Trust Framework, with every space and capital letter. Up to 64 characters; it is never altered here.
field-organisation-id = Organisation ID
hint-organisation-id = The UUID of your organisation in the directory. It becomes the OU.
field-application-id = Application ID
hint-application-id = The UUID of the application C3-hh-cm-client in the directory. If the directory shows a URL as Client ID, paste it whole; it is understood too.
field-ozone-connect-hosts = Ozone Connect host names
hint-ozone-connect-hosts = The names under which the hub reaches your Ozone Connect server, one per line, without https:// and without a port.
field-lfi-code = LFI code (optional)
hint-lfi-code = The short code of your bank in the hub’s host names, for example mybank in cm.mybank.apihub.openfinance.ae. With it, the hub’s host names can be checked; the API Hub’s team (Ozone) knows it.
field-algorithm = Key algorithm
hint-algorithm = RSA 2048 is what the directory’s own command makes. Whether OFTF takes anything else is not known.
field-place = Place in the directory
hint-place = The application is the usual place. The organisation level is allowed too, but the receiver looks for the key under the application.
field-certificate-type = Certificate type
hint-certificate-type = The type to choose in the directory, in step 1 of its New Certificate wizard.
field-common-name = CN in the subject
hint-common-name = The default is the first one. Change it only if the directory or the API Hub’s team (Ozone) tells you to.
field-description = Description in the directory
hint-description = What the directory’s list will show for this certificate. At most 60 characters.

## Identifiers

err-field-empty = This field is empty. Please fill it in.
err-uuid = “{ $found }” is not a UUID. Copy the 36 characters with their four hyphens from the directory.
err-client-id-url = This is a URL, but no application’s UUID stands at its end. Paste the whole Client ID, or only the Application ID from the directory.
err-legal-name-too-long = The name has { $count } characters, and O holds at most 64. Use the name exactly as the Trust Framework has it; if that one is longer, ask the directory’s support (OFTF).
err-lfi-code = This is not an LFI code. It has 2 to 32 small letters, digits and hyphens, and no hyphen at either end.
err-same-ids = This is the same UUID as the organisation ID. Take the Application ID of C3-hh-cm-client from the directory.
details-mend = Mend
details-mended = With the usual spaces and without what is not seen it is “{ $name }”.
note-legal-name-edges = The name begins or ends with a space. It is kept as typed; check that the Trust Framework has it so.
note-legal-name-double-space = The name has two spaces in a row. It is kept as typed; check that the Trust Framework has it so.
note-legal-name-unusual = The name has characters outside the plain set: { $characters }. How the directory treats them is not known. They are kept as typed.
note-uuid-lower-case = The ID is written in lower case: { $id }.
note-application-id-from-url = This was the Client ID URL. The Application ID in it is { $id }; only that goes into CN.

## Host names; $position counts the lines from 1

err-hosts-missing = No host name is given. S4 needs at least one, because its SAN must hold the name of your Ozone Connect server.
err-hosts-too-many = There are more than { $limit } host names. Make several certificates, each with a part of them.
err-host-empty = Name { $position } is empty. Type a host name or remove the line.
err-host-scheme = Name { $position } is a URL. Only the host name belongs here: { $host }
err-host-port = Name { $position } has a port. Leave it out: { $host }
err-host-path = Name { $position } has a path. Leave it out: { $host }
err-host-wildcard = Name { $position } has a wildcard. Whether the directory takes one is not known; name each host in full.
err-host-trailing-dot = Name { $position } ends with a dot. Leave it out: { $host }
err-host-space = Name { $position } has a space inside. Put one host name on each line, without spaces.
err-host-ip = Name { $position } is an IP address. The SAN needs a DNS name; use the name that the hub will call.
err-host-not-qualified = Name { $position } is not a full name. Add its domain, as in ozone.mybank.ae.
err-host-invalid = Name { $position } cannot be a host name. Use letters, digits and hyphens between dots, with no hyphen beside a dot.
note-host-twice = { $host } is there more than once. It goes into the SAN once.
note-host-changed = “{ $typed }” is written into the SAN as { $host }.

## Options

err-option-not-offered = This choice is not offered for this certificate. Choose one from the list.
err-algorithm-needs-rsa = { $certificate } needs an RSA key: signatures are PS256 and encryption is RSA-OAEP. Choose RSA 2048.
note-algorithm-unproven = Whether OFTF takes { $algorithm } is not known. RSA 2048 is what its own command makes.
err-description-too-long = The description has { $count } characters, and the directory takes at most 60. Please shorten it.
