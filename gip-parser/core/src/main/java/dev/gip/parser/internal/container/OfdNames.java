package dev.gip.parser.internal.container;

import java.util.List;

/** Tells OFD files by the names of their parts. */
public final class OfdNames {

    /** The part that everything begins with. */
    public static final String ENTRY = "OFD.xml";

    /** The part that an encrypted file has in the open. */
    public static final String ENCRYPTIONS = "Encryptions.xml";

    private OfdNames() {}

    /**
     * Whether a container is an OFD file.
     *
     * @param names the names of its first parts; the entry may stand behind them
     */
    public static boolean isOfd(List<String> names) {
        return names.contains(ENTRY)
                || names.contains(ENCRYPTIONS)
                || names.stream().anyMatch(name -> name.startsWith("Doc_") && name.endsWith("/Content.xml"));
    }
}
