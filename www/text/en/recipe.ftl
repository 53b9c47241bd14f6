### Making key and CSR with other tools: OpenSSL, keytool, certreq. The rules of
### the text stand in certificate.ftl.

recipe-title = How to make key and CSR with your tool
recipe-lead = These commands make the key on your machine or in your HSM, and a CSR with exactly the details above. No passphrase and no PIN is in them: each tool asks for it.
recipe-tool = Tool
recipe-shell = Shell
recipe-command = Command
recipe-files = Files
recipe-file-save = Save this file
recipe-notes = Good to know

recipe-tool-openssl-configuration = OpenSSL 3, details in a file
recipe-tool-openssl-command = OpenSSL 3, one command as the directory shows it
recipe-tool-openssl-pkcs11 = OpenSSL 3, key in an HSM (PKCS#11)
recipe-tool-keytool-file = Java keytool, key in a file
recipe-tool-keytool-pkcs11 = Java keytool, key in an HSM (PKCS#11)
recipe-tool-certreq = Windows certreq
recipe-shell-sh = Linux, macOS or Unix shell
recipe-shell-powershell = PowerShell (5.1 or 7)
recipe-shell-git-bash = Git Bash on Windows

## Steps

recipe-step-folder = On the machine that will hold the key, make a new, empty folder and open the shell in it. The commands overwrite files of the same name without asking.
recipe-step-save = Save { $file } from the list below in this folder, under exactly this name.
recipe-step-openssl-key = Make the key. OpenSSL asks for a new passphrase twice and encrypts the key file with it.
recipe-step-openssl-csr = Make the CSR. OpenSSL asks for the passphrase of the key.
recipe-step-openssl-both = Make key and CSR. OpenSSL asks for a new passphrase twice and encrypts the key file with it.
recipe-step-pkcs11-module = Name the PKCS#11 module of your HSM: put the path of its file in the place of this one.
recipe-step-pkcs11-key = Make the key in the HSM, under the label { $label }. pkcs11-tool asks for the PIN. If your HSM has a tool of its own for this, use that, with the same label.
recipe-step-pkcs11-csr = Make the CSR. OpenSSL asks for the PIN.
recipe-step-keytool-key = Make the key in the new keystore { $file }. keytool asks for a new password twice.
recipe-step-keytool-csr = Make the CSR. keytool asks for the password of the keystore.
recipe-step-keytool-module = Open { $file } in a text editor. Put the path of your HSM’s PKCS#11 module after “library =”.
recipe-step-keytool-token-key = Make the key in the HSM. What keytool calls the keystore password is the PIN.
recipe-step-keytool-token-csr = Make the CSR. What keytool calls the keystore password is the PIN.
recipe-step-certreq-unicode = The legal name has letters outside ASCII, so Windows needs the file in UTF-16. This converts it; run it once.
recipe-step-certreq = Make key and CSR. Run this as an administrator, because the key is the machine’s. The same command works in the old command prompt.
recipe-step-bring = Drop { $file } on this page. It is checked against the details before you upload it.

## Notes

recipe-note-production = With this tool the key is not in an HSM. For production, key and CSR must be made in an HSM or an equivalent secure key management.
recipe-note-configuration-instead = The legal name has letters that a Windows command line does not hand on safely. So the details go through a file here.
recipe-note-git-bash = MSYS_NO_PATHCONV=1 stops Git Bash from rewriting arguments that look like paths. If a command waits and asks nothing, run Git Bash’s winpty: put winpty directly before the name of the program. These commands were not tried on Windows.
recipe-note-openssl-tried = These commands were tried with OpenSSL 3.0 on Linux. The way PowerShell splits them was checked, but they were not run on Windows.
recipe-note-openssl-defaults = If OpenSSL says that it cannot open openssl.cnf, take the recipe with the details in a file, which needs no such file of OpenSSL’s own.
recipe-note-openssl-cipher = OpenSSL before 3.5 encrypts the key of this command with triple DES. The recipe with the details in a file uses AES-256 in every version.
recipe-note-pkcs11-tried = This needs OpenSSL 3, pkcs11-provider and pkcs11-tool (of OpenSC). It was tried with pkcs11-provider 1.0 and the software token SoftHSM 2.6 on Linux, not with a real HSM. Your HSM may ask for more options.
recipe-note-pkcs11-label = If a key with this label is in the HSM already, for example for a renewal, choose another label and another ID in both commands. Else it is not certain which key signs the CSR.
recipe-note-token = If your HSM shows more than one slot or token, name the right one: with --token-label for pkcs11-tool and token= in the pkcs11: address, or with slotListIndex for Java.
recipe-note-keytool-tried = This needs a JDK of version 9 or later. It was tried with JDK 17 on Linux. The way PowerShell splits the commands was checked, but they were not run on Windows.
recipe-note-keytool-pkcs11-tried = This needs a JDK of version 9 or later. It was tried with JDK 17 and the software token SoftHSM 2.6 on Linux, not with a real HSM. Your HSM may ask for other attributes in the file.
recipe-note-keytool-alias = If a key with this alias is in the HSM already, for example for a renewal, choose another alias in both commands.
recipe-note-keytool-letters = Some letters of the legal name stand in hexadecimal, for example \2C for a comma. keytool writes the letters themselves into the CSR.
recipe-note-keytool-identifier = keytool always asks for one more extension, the subject key identifier. The check of the CSR will warn of it. Whether the directory minds is not known.
recipe-note-new-header = The first line of this CSR says NEW CERTIFICATE REQUEST. Whether the directory takes that is not known. After the check you can download the same CSR here with the usual first line; upload that one.
recipe-note-certreq-not-run = We did not run this on Windows; it follows Microsoft’s documents. The check of the CSR shows what came out. If it says that the order of the subject is wrong, replace the value of X500NameFlags by 0x2040000 and create the CSR again.
recipe-note-certreq-provider = The key stays with Windows’ software provider. For an HSM, put the name of its key storage provider after “ProviderName =”; certutil -csplist shows the names.
recipe-note-certreq-key = The key is in the machine’s store of Windows and cannot be exported. When the certificate is there, certreq -accept joins the two.
