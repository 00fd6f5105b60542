// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

/**
 * A server that tests may use.
 *
 * @param name the database, in small letters: {@code postgresql}
 * @param url how to reach it; may hold a password
 * @param source where it came from
 */
public record TestServer(String name, String url, String source) {

    /** Passwords are not printed. */
    @Override
    public String toString() {
        return name + " (" + source + ")";
    }
}
