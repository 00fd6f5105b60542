// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.naming.NamingStrategy;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Names of constraints and indexes, shortened to what the database takes; a hash of the whole name keeps them different. Counted are
 * bytes, as PostgreSQL does, which cuts what is longer in silence.
 */
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

    /** A foreign key that nobody has named, called as no other constraint of its table: what is named keeps its name. */
    String foreignKey(String table, List<String> columns, Set<String> taken) {
        return distinct(of(table, columns, ConstraintKind.FOREIGN_KEY), taken);
    }

    /** The names that constraints of a table have been given, and those of what is unique, in small letters. */
    Set<String> said(EntityMetadata table) {
        Set<String> said = new HashSet<>();
        for (IndexMapping index : table.indexes()) {
            if (index.unique()) {
                said.add(key(index.name()));
            }
        }
        table.checks().forEach(check -> said.add(key(check.name())));
        for (MappedColumn column : table.columns()) {
            ToOneProperty relation = column.reference();
            if (relation != null) {
                said.add(key(relation.constraint().name()));
            }
        }
        return said;
    }

    /** A name as it is compared, since capitals do not tell names apart everywhere. */
    String key(String name) {
        return shortened(name).toLowerCase(Locale.ROOT);
    }

    /** A name that is not among the known ones yet, capitals or not, and is from now on: some databases want it so in all tables together. */
    String distinct(String name, Set<String> known) {
        String distinct = name;
        for (int number = 2; !known.add(key(distinct)); number++) {
            distinct = shortened(name + "_" + number);
        }
        return distinct;
    }

    String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= limit) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(bytes);
        return start(name, limit - HASH) + "_" + String.format(Locale.ROOT, "%08x", hash.getValue());
    }

    /** As much of a name as so many bytes hold, without half of a character at its end. */
    private static String start(String name, int bytes) {
        int end = 0;
        int room = bytes;
        while (room > 0) {
            int character = name.codePointAt(end);
            room -= Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            end += room < 0 ? 0 : Character.charCount(character);
        }
        return name.substring(0, end);
    }
}
