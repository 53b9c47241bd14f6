### The details of a certificate: the fields, their hints, and what can be
### wrong with what was typed. These err- messages stand beside their field, so
### each says in itself what is wrong and what to do; they have no rec- twin.

## Fields

field-legal-name = Legal name
hint-legal-name = Exactly as registered in the Trust Framework, with every space and capital letter. Up to 64 characters; we never change it.
field-organisation-id = Organisation ID
hint-organisation-id = The UUID of your organisation in the directory. It becomes the OU.
field-application-id = Application ID
hint-application-id = The UUID of your application in the directory; an LFI’s is called C3-hh-cm-client. You can also paste the full Client ID URL; we extract the ID.
field-ozone-connect-hosts = Ozone Connect host names
hint-ozone-connect-hosts = The host names that the hub uses to call your Ozone Connect server, one per line, without https:// and without a port.
field-lfi-code = LFI code (optional)
hint-lfi-code = Your bank’s short code in the hub’s host names, for example mybank in cm.mybank.apihub.openfinance.ae. We use it to check the hub’s host names; the API Hub’s team (Ozone) can tell you the code.
field-algorithm = Key algorithm
hint-algorithm = RSA 2048 is what the directory’s own command generates. We don’t know whether OFTF accepts other key types.
field-place = Place in the directory
hint-place = The application is the usual place. You can also use the organisation level, but the receiver looks for the key under the application.
field-certificate-type = Certificate type
hint-certificate-type = The type to choose in step 1 of the directory’s New Certificate wizard.
field-common-name = CN in the subject
hint-common-name = The first one is the default. Change it only if the directory or the API Hub’s team (Ozone) tells you to.
field-description = Description in the directory
hint-description = Shown for this certificate in the directory’s list. Up to 60 characters.

## Identifiers

err-field-empty = This field is empty. Enter a value.
err-uuid = “{ $found }” is not a UUID. Copy the 36 characters with their four hyphens from the directory.
err-client-id-url = This is a URL, but it does not end with an application’s UUID. Paste the full Client ID, or only the Application ID from the directory.
err-legal-name-too-long = The name has { $count } characters, but O holds at most 64. Use the name exactly as registered in the Trust Framework; if that one is longer, ask the directory’s support (OFTF).
err-lfi-code = This is not an LFI code. Use 2 to 32 lowercase letters, digits and hyphens, with no hyphen at either end.
err-same-ids = This is the same UUID as the organisation ID. Copy the ID of your application from the directory.
details-mend = Correct it
details-mended = With normal spaces and without invisible characters: “{ $name }”.
note-legal-name-edges = The name begins or ends with a space. We keep it as typed; check that it is registered this way in the Trust Framework.
note-legal-name-double-space = The name has two spaces in a row. We keep it as typed; check that it is registered this way in the Trust Framework.
note-legal-name-unusual = The name has characters that are unusual in certificates: { $characters }. We keep them as typed, but don’t know how the directory treats them.
note-uuid-lower-case = The ID is now in lower case: { $id }.
note-application-id-from-url = This was the Client ID URL. We extracted the Application ID { $id }; only the ID goes into CN.

## Host names; $position counts the lines from 1

err-hosts-missing = No host name is given. S4 needs at least one, because its SAN must contain the name of your Ozone Connect server.
err-hosts-too-many = There are more than { $limit } host names. Split them across several certificates.
err-host-empty = Name { $position } is empty. Type a host name or remove the line.
err-host-scheme = Name { $position } is a URL. Enter only the host name: { $host }
err-host-port = Name { $position } has a port. Remove it: { $host }
err-host-path = Name { $position } has a path. Remove it: { $host }
err-host-wildcard = Name { $position } has a wildcard, and we don’t know whether the directory accepts one. Enter each host name in full.
err-host-trailing-dot = Name { $position } ends with a dot. Remove it: { $host }
err-host-space = Name { $position } contains a space. Enter one host name per line, without spaces.
err-host-ip = Name { $position } is an IP address, but the SAN needs a DNS name. Enter the host name that the hub will call.
err-host-not-qualified = Name { $position } is not a full name. Add its domain, as in ozone.mybank.ae.
err-host-invalid = Name { $position } is not a valid host name. Use letters, digits and hyphens between dots, with no hyphen next to a dot.
note-host-twice = { $host } is listed more than once. We add it to the SAN once.
note-host-changed = “{ $typed }” goes into the SAN as { $host }.

## Options

err-option-not-offered = This option is not available for this certificate. Choose one from the list.
err-algorithm-needs-rsa = { $certificate } needs an RSA key: signatures are PS256 and encryption is RSA-OAEP. Choose RSA 2048.
note-algorithm-unproven = We don’t know whether OFTF accepts { $algorithm }. Its own command generates RSA 2048.
err-description-too-long = The description has { $count } characters, but the directory accepts at most 60. Shorten it.
