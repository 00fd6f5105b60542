// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.ddl.DdlRenderer;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a schema that MySQL writes in its own way. Texts are compared by the numbers of their characters, and
 * nothing is added to them in comparisons: no two different texts are equal.
 */
final class MySqlDdlRenderer extends DdlRenderer {

    /** The second half is a comment for servers before 8.0.17, where all collations for this ignore spaces at the end. */
    private static final String TEXTS =
            " default character set utf8mb4 collate utf8mb4_bin /*!80017 collate utf8mb4_0900_bin */";

    MySqlDdlRenderer() {
        super(MySqlDialect.MYSQL);
    }

    @Override
    protected String createTable(Table table) {
        return super.createTable(table) + TEXTS;
    }

    /** In one statement, in which it does not matter who refers to whom. */
    @Override
    public List<String> drop(Schema schema) {
        List<String> names = new ArrayList<>();
        for (Table table : schema.tables()) {
            names.add(quote(table.name()));
        }
        return names.isEmpty() ? List.of() : List.of("drop table if exists " + String.join(", ", names));
    }
}
