// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.util.List;

/** How spaces are made and taken away on one server: schemas, databases. Thread-safe. */
public interface SpaceStore {

    /** The names of all spaces on the server, those of others among them. */
    List<String> names();

    /** Makes a space with nothing in it. */
    void create(String name);

    /** Takes the rows out of all tables of a space, and leaves the tables. */
    void empty(String name);

    /** Takes a space away with all that is in it. */
    void drop(String name);
}
