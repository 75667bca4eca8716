package dev.gip.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was packaged with. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"gip " + (version == null ? "unpackaged" : version)};
    }
}
