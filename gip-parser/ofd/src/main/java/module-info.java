import dev.gip.parser.ofd.OfdReader;
import dev.gip.parser.spi.DocumentReader;

/** Lets the parser read OFD files. */
module dev.gip.parser.ofd {
    requires transitive dev.gip.parser;
    requires dev.gip.parser.support;
    requires static transitive org.jspecify;

    exports dev.gip.parser.ofd;

    provides DocumentReader with
            OfdReader;
}
