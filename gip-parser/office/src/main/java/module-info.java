import dev.gip.parser.office.DocReader;
import dev.gip.parser.office.DocxReader;
import dev.gip.parser.office.XlsReader;
import dev.gip.parser.office.XlsxReader;
import dev.gip.parser.spi.DocumentReader;

/** Lets the parser read Word and Excel files. */
module dev.gip.parser.office {
    requires transitive dev.gip.parser;
    requires dev.gip.parser.support;
    requires static transitive org.jspecify;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;

    exports dev.gip.parser.office;

    provides DocumentReader with
            DocReader,
            DocxReader,
            XlsReader,
            XlsxReader;
}
