"""zxing-cpp as the judge of QR codes.

FILE [photograph]     prints the bytes of the one QR code in a picture; with
                      "photograph" the picture is turned, blurred and greyed
                      first, as a phone sees it
"""

import sys

try:
    import zxingcpp
    from PIL import Image, ImageFilter
except ImportError as error:
    sys.exit(f"zxing-cpp or pillow is missing: {error}")

picture = Image.open(sys.argv[1]).convert("L")
if sys.argv[2:] == ["photograph"]:
    picture = picture.point(lambda grey: 40 + grey * 170 // 255)
    picture = picture.rotate(7, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=210)
    picture = picture.filter(ImageFilter.GaussianBlur(1.2))

codes = zxingcpp.read_barcodes(picture)
if len(codes) != 1 or codes[0].format != zxingcpp.BarcodeFormat.QRCode:
    sys.exit(f"{len(codes)} codes: {[str(code.format) for code in codes]}")
sys.stdout.buffer.write(codes[0].bytes)
