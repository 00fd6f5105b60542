// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.WordTable;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.ddl.DdlRenderer;
import java.util.ArrayList;
import java.util.List;

/** The statements of SQLite's schemas, in which an index of words is a table of FTS5, which triggers keep as the texts are. */
final class SqliteDdl extends DdlRenderer {

    SqliteDdl(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected List<String> createIndexes(Table table) {
        List<Index> others =
                table.indexes().stream().filter(index -> !isOfWords(index)).toList();
        List<String> statements = new ArrayList<>(super.createIndexes(table.withIndexes(others)));
        for (Index index : table.indexes()) {
            if (isOfWords(index)) {
                statements.addAll(words(table.name(), index));
            }
        }
        return statements;
    }

    /** Tables of words are nobody's parts, so they are dropped by themselves; their triggers go with the others. */
    @Override
    public List<String> drop(Schema schema) {
        List<String> statements = new ArrayList<>(super.drop(schema));
        for (Table table : schema.tables()) {
            for (Index index : table.indexes()) {
                if (isOfWords(index)) {
                    statements.add(dropTable(wordsOf(table.name(), index)));
                }
            }
        }
        return statements;
    }

    private static boolean isOfWords(Index index) {
        return index.kind() == Index.Kind.FULLTEXT;
    }

    private static TableName wordsOf(TableName table, Index index) {
        return new TableName(table.schema(), WordTable.nameOf(table.name(), index.columns()));
    }

    private List<String> words(TableName table, Index index) {
        TableName words = wordsOf(table, index);
        String columns = quote(index.columns());
        String itself = quote(words.name());
        String number = quote(WordTable.NUMBER);
        String added = "insert into " + itself + " (rowid, " + columns + ") values (new." + number + ", "
                + of("new", index) + ");";
        String taken = "insert into " + itself + " (" + itself + ", rowid, " + columns + ") values ('delete', old."
                + number + ", " + of("old", index) + ");";
        List<String> changes = new ArrayList<>(List.of("old." + number + " is not new." + number));
        for (String column : index.columns()) {
            changes.add("old." + quote(column) + " is not new." + quote(column));
        }
        String changed = " when " + String.join(" or ", changes);
        return List.of(
                "create virtual table " + quote(words) + " using fts5 (" + columns + ", content = '"
                        + table.name().replace("'", "''") + "')",
                trigger(words, table, "insert", "") + "\n" + added + "\nend",
                trigger(words, table, "delete", "") + "\n" + taken + "\nend",
                trigger(words, table, "update", changed) + "\n" + taken + "\n" + added + "\nend");
    }

    private static String of(String row, Index index) {
        List<String> values = new ArrayList<>();
        for (String column : index.columns()) {
            values.add(row + ".\"" + column.replace("\"", "\"\"") + "\"");
        }
        return String.join(", ", values);
    }

    private String trigger(TableName words, TableName table, String event, String when) {
        return "create trigger " + quote(new TableName(words.schema(), words.name() + "_" + event)) + " after " + event
                + " on " + quote(table.name()) + " for each row" + when + " begin";
    }
}
