// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import java.util.List;

/** The few words in which a database differs when schemas are made for tests. Names need no escape: they are the kit's own. */
public interface SchemaWords {

    /** The URL by which one lands in a schema. */
    String url(String server, String schema);

    /** Makes a schema. */
    default String create(String schema) {
        return "create schema " + schema;
    }

    /** Takes a schema away with all that is in it. */
    String drop(String schema);

    /** Takes the rows out of all tables of a schema. */
    List<String> empty(String schema, List<String> tables);
}
