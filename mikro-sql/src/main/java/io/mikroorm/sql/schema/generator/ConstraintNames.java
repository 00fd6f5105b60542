// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.naming.NamingStrategy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** Names of constraints and indexes, shortened to what the database takes; a hash of the whole name keeps them different. */
final class ConstraintNames {

    private static final int HASH = 9;

    private final NamingStrategy naming;
    private final int limit;

    ConstraintNames(NamingStrategy naming, int limit) {
        this.naming = naming;
        this.limit = limit;
    }

    String of(String table, List<String> columns, ConstraintKind kind) {
        return shortened(naming.constraintName(table, columns, kind));
    }

    /** A name that is not among the known ones yet, capitals or not, and is from now on: some databases want it so in all tables together. */
    String distinct(String name, Set<String> known) {
        String distinct = name;
        for (int number = 2; !known.add(distinct.toLowerCase(Locale.ROOT)); number++) {
            distinct = shortened(name + "_" + number);
        }
        return distinct;
    }

    String shortened(String name) {
        if (name.length() <= limit) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return name.substring(0, limit - HASH) + "_" + String.format(Locale.ROOT, "%08x", hash.getValue());
    }
}
