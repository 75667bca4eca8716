import dev.gip.parser.pdf.PdfReader;
import dev.gip.parser.spi.DocumentReader;

/** Lets the parser read PDF files. */
module dev.gip.parser.pdf {
    requires transitive dev.gip.parser;
    requires dev.gip.parser.support;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports dev.gip.parser.pdf;

    provides DocumentReader with
            PdfReader;
}
