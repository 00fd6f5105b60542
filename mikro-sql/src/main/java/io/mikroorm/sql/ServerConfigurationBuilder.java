// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

/**
 * Collects the settings of a database on a server; a driver's own builder adds its own. Not thread-safe.
 *
 * @param <B> the driver's own builder
 */
public abstract class ServerConfigurationBuilder<B extends ServerConfigurationBuilder<B>>
        extends SqlConfigurationBuilder<B> {

    private final String scheme;
    private String host = "localhost";
    private int port;

    /**
     * For the drivers' builders.
     *
     * @param scheme the word behind {@code jdbc:} in the driver's URLs
     * @param usualPort the port of a server of which nothing is said
     */
    protected ServerConfigurationBuilder(String scheme, int usualPort) {
        this.scheme = scheme;
        this.port = usualPort;
    }

    /** Names the machine of the server; {@code localhost} unless set. */
    public final B host(String value) {
        this.host = value;
        return self();
    }

    /** Sets the port of the server; the usual one unless set. */
    public final B port(int value) {
        this.port = value;
        return self();
    }

    /** An address of IPv6 stands in brackets, since it has colons itself. */
    @Override
    protected String urlOf(String dbName) {
        String address = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return "jdbc:" + scheme + "://" + address + ":" + port + "/" + dbName;
    }
}
