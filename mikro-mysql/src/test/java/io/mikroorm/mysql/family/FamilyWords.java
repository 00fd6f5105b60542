// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.tck.sql.SchemaWords;
import java.util.ArrayList;
import java.util.List;

/** The words of MySQL and MariaDB for schemas. */
public final class FamilyWords implements SchemaWords {

    /** The words. */
    public FamilyWords() {}

    @Override
    public String url(String server, String schema) {
        return server.replaceFirst("(//[^/]+/)[^?]*", "$1" + schema);
    }

    @Override
    public String drop(String schema) {
        return "drop schema if exists " + schema;
    }

    @Override
    public List<String> empty(String schema, List<String> tables) {
        List<String> statements = new ArrayList<>();
        statements.add("set foreign_key_checks = 0");
        for (String table : tables) {
            statements.add("delete from " + schema + ".`" + table + "`");
        }
        statements.add("set foreign_key_checks = 1");
        return statements;
    }
}
