package dev.gip.model;

import java.util.Optional;

/**
 * The level of the place that a body works for, as far as its name shows.
 *
 * @since 0.1
 */
public enum AgencyLevel {
    /** The whole country. */
    NATIONAL,
    /** A province, autonomous region or municipality (省、自治区、直辖市). */
    PROVINCE,
    /** A prefecture (地级市、自治州、盟、地区). */
    PREFECTURE,
    /** A county, district or county-level city (县、区、旗、县级市). */
    COUNTY,
    /** A township, town or sub-district (乡、镇、街道). */
    TOWNSHIP;

    /**
     * The level that a name shows. A city (市) alone does not show whether it is one of a prefecture or of a county.
     *
     * @param agency the name, full or short
     * @return the level; empty where the name does not show it
     */
    public static Optional<AgencyLevel> of(String agency) {
        return AgencyName.of(agency).level();
    }
}
