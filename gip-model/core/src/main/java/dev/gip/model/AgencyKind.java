package dev.gip.model;

import java.util.Optional;

/**
 * What kind of body reports, as far as its name shows.
 *
 * @since 0.1
 */
public enum AgencyKind {
    /** The people's government of a province, city, county or district (人民政府). */
    GOVERNMENT,
    /** A department of a government, its office included (局、委员会、办公室). */
    DEPARTMENT,
    /** The government of a township or town, or a sub-district office (镇、乡、街道). */
    STREET_OR_TOWNSHIP,
    /** Another body: the committee of a development zone, a public institution, a company. */
    OTHER;

    /**
     * The kind that a name shows.
     *
     * @param agency the name, full or short
     * @return the kind; empty where the name does not show it
     */
    public static Optional<AgencyKind> of(String agency) {
        return AgencyName.of(agency).kind();
    }
}
