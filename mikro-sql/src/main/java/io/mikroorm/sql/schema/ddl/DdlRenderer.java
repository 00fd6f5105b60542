// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.ddl;

import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Dropping;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.schema.CheckConstraint;
import io.mikroorm.sql.schema.Column;
import io.mikroorm.sql.schema.EnumType;
import io.mikroorm.sql.schema.ForeignKey;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.IndexKey;
import io.mikroorm.sql.schema.PrimaryKey;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.Trigger;
import io.mikroorm.sql.schema.UniqueConstraint;
import io.mikroorm.sql.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of a schema: standard SQL, with the forms that the dialect names. A database that writes a clause
 * otherwise overrides the method of that clause. Names are quoted; types, defaults and checks of the schema are SQL and
 * written as they are. Keeps no state, and may be shared between threads.
 */
public class DdlRenderer {
    private final Dialect dialect;
    private final TriggerText triggers;
    private final RoutineText routines;

    /** Writes as the dialect says. */
    public DdlRenderer(Dialect dialect) {
        this.dialect = dialect;
        this.triggers = new TriggerText(dialect);
        this.routines = new RoutineText(dialect);
    }

    /** The form that this renderer follows. */
    public final Dialect dialect() {
        return dialect;
    }

    /**
     * The statements that create the schemas that are named and not there, then types, then all tables, referenced ones first, then their indexes. Foreign keys are added at the end,
     * so that circles do not matter; where the dialect has them in {@code create table} only, they stand there. Then come triggers and views, with triggers of their own, and routines are last.
     */
    public List<String> create(Schema schema) {
        return create(schema, null);
    }

    /**
     * The same.
     *
     * @param here the schema that the connection looks in, where foreign keys from others need its name; null for all others
     */
    public List<String> create(Schema schema, @Nullable String here) {
        List<Table> tables = schema.referencedFirst();
        List<String> statements = new ArrayList<>();
        for (String name : schema.names()) {
            statements.add("create schema if not exists " + quote(name));
        }
        for (EnumType type : schema.types()) {
            statements.add(createType(type));
        }
        for (Table table : tables) {
            statements.add(createTable(table));
        }
        for (Table table : tables) {
            statements.addAll(createIndexes(table));
            statements.addAll(comments(table));
        }
        if (!foreignKeysInCreateTableOnly()) {
            for (Table table : tables) {
                for (ForeignKey foreignKey : table.foreignKeys()) {
                    statements.add(addForeignKey(table.name(), referring(table, foreignKey, here)));
                }
            }
        }
        for (Table table : tables) {
            table.triggers().forEach(trigger -> statements.addAll(triggers.create(table.name(), trigger)));
        }
        for (View view : schema.readFirst()) {
            statements.add(createView(view));
            for (Index index : view.indexes()) {
                statements.add(createIndex(view.name(), index));
            }
        }
        statements.addAll(createTriggersOf(schema.readFirst()));
        schema.routines().forEach(routine -> statements.addAll(routines.create(routine)));
        return statements;
    }

    /**
     * The statements that drop all routines, then all views, then all tables that are there, referencing ones first, and types. Schemas stay: they may not be ours. Foreign keys that would stand in the way,
     * because of a circle, are dropped before; where the dialect cannot do that, it says how their checks are switched off.
     */
    public List<String> drop(Schema schema) {
        List<Table> tables = new ArrayList<>(schema.referencedFirst());
        Collections.reverse(tables);
        List<String> statements = new ArrayList<>();
        schema.routines().forEach(routine -> statements.add(routines.drop(routine)));
        List<View> views = new ArrayList<>(schema.readFirst());
        Collections.reverse(views);
        views.forEach(view -> statements.add(dropView(view)));
        Dropping dropping = dialect.dropping();
        if (dropping.together()) {
            if (!tables.isEmpty()) {
                statements.add(dropTogether(tables));
            }
            return withWhatTheyLeave(statements, schema);
        }
        if (!dropping.first().isEmpty()) {
            statements.add(dropping.first());
        }
        if (!foreignKeysInCreateTableOnly()) {
            statements.addAll(dropForeignKeysInTheWay(tables));
        }
        for (Table table : tables) {
            statements.add(dropTable(table.name()));
        }
        return withWhatTheyLeave(statements, schema);
    }

    private List<String> withWhatTheyLeave(List<String> statements, Schema schema) {
        schema.tables().forEach(table -> addWhatIsLeft(statements, table.name(), table.triggers()));
        schema.readFirst().forEach(view -> addWhatIsLeft(statements, view.name(), view.triggers()));
        for (EnumType type : schema.types()) {
            statements.add("drop type if exists " + quote(type.name()));
        }
        return statements;
    }

    /** The statements that create the triggers of views, which come behind all of these. */
    public List<String> createTriggersOf(List<View> views) {
        List<String> statements = new ArrayList<>();
        for (View view : views) {
            view.triggers().forEach(trigger -> statements.addAll(triggers.create(view.name(), trigger)));
        }
        return statements;
    }

    private void addWhatIsLeft(List<String> statements, TableName name, List<Trigger> left) {
        for (Trigger trigger : left) {
            String drop = triggers.drop(name, trigger);
            if (drop != null) {
                statements.add(drop);
            }
        }
    }

    /** The statement that creates a type which knows the constants of an enum. */
    protected String createType(EnumType type) {
        List<String> constants = new ArrayList<>();
        for (String constant : type.constants()) {
            constants.add(literal(constant));
        }
        return "create type " + quote(type.name()) + " as enum (" + String.join(", ", constants) + ")";
    }

    /** The statement that creates a view. */
    protected String createView(View view) {
        boolean later = view.rows() == View.Rows.KEPT_LATER;
        return "create " + kind(view) + quote(view.name()) + " as "
                + (later ? WrittenSql.closed(view.query()) + " with no data" : view.query());
    }

    private static String kind(View view) {
        return view.isMaterialized() ? "materialized view " : "view ";
    }

    /**
     * The statement that looks up anew the rows which a view keeps.
     *
     * @param concurrently whether the view can be read meanwhile, for which it needs a unique index and rows
     */
    public String refresh(View view, boolean concurrently) {
        return "refresh materialized view " + (concurrently ? "concurrently " : "") + quote(view.name());
    }

    /** The statement that drops a view, if it is there. */
    protected String dropView(View view) {
        return "drop " + kind(view) + "if exists " + quote(view.name());
    }

    /** The statements as one text to read or to keep, each ended by a semicolon and a line end. */
    public String script(List<String> statements) {
        StringBuilder script = new StringBuilder();
        for (String statement : statements) {
            script.append(statement)
                    .append(endsInComment(statement) ? "\n" : "")
                    .append(";\n");
        }
        return script.toString();
    }

    /** Whether what comes next would be a part of a comment. */
    private static boolean endsInComment(String statement) {
        return statement.substring(statement.lastIndexOf('\n') + 1).contains("--");
    }

    /** {@code create table} with all that is declared inside it, one declaration a line. */
    protected String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add(column(column));
        }
        PrimaryKey primaryKey = table.primaryKey();
        boolean declared = declaresPrimaryKey(table);
        if (primaryKey != null && !declared) {
            lines.add(primaryKey(primaryKey));
        }
        if (!dialect.supports(Feature.UNIQUE_CONSTRAINTS_AS_INDEXES)) {
            for (UniqueConstraint unique : table.uniqueConstraints()) {
                lines.add(uniqueConstraint(unique));
            }
        }
        for (CheckConstraint check : table.checks()) {
            lines.add(checkConstraint(check));
        }
        if (foreignKeysInCreateTableOnly()) {
            for (ForeignKey foreignKey : table.foreignKeys()) {
                lines.add(foreignKey(foreignKey));
            }
        }
        return "create table " + quote(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + (dialect.tableOptions().isEmpty() ? "" : " " + dialect.tableOptions())
                + (hasClause(table.comment()) ? " comment = " + literal(table.comment()) : "");
    }

    /** The declaration of a column. */
    protected String column(Column column) {
        String declaration = quote(column.name()) + " " + column.type() + generated(column)
                + (column.nullable() || isNeverDeclaredNotNull(column) ? "" : " not null");
        if (column.autoIncrement()) {
            declaration += " " + dialect.autoIncrement().clause();
        }
        if (column.defaultExpression() != null) {
            declaration += " default " + column.defaultExpression();
        }
        if (!column.extra().isEmpty()) {
            declaration += " " + column.extra();
        }
        if (hasClause(column.comment())) {
            declaration += " comment " + literal(column.comment());
        }
        if (column.check() != null) {
            declaration += " check (" + column.check() + ")";
        }
        return declaration;
    }

    private String generated(Column column) {
        Column.Generation generation = column.generation();
        return generation == null
                ? ""
                : " " + dialect.generating().clause(WrittenSql.closed(generation.expression()), generation.stored());
    }

    private boolean isNeverDeclaredNotNull(Column column) {
        return column.generation() != null && !dialect.generating().notNull();
    }

    private boolean hasClause(String comment) {
        return !comment.isEmpty() && dialect.supports(Feature.COMMENT_CLAUSES);
    }

    /** The statements that say what a table and its columns are for, where these are no part of their declarations. */
    protected List<String> comments(Table table) {
        List<String> statements = new ArrayList<>();
        if (!dialect.supports(Feature.COMMENT_STATEMENTS)) {
            return statements;
        }
        if (!table.comment().isEmpty()) {
            statements.add("comment on table " + quote(table.name()) + " is " + literal(table.comment()));
        }
        for (Column column : table.columns()) {
            if (!column.comment().isEmpty()) {
                statements.add("comment on column " + quote(table.name()) + "." + quote(column.name()) + " is "
                        + literal(column.comment()));
            }
        }
        return statements;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The declaration of a primary key within its table. */
    protected String primaryKey(PrimaryKey primaryKey) {
        String name = primaryKey.name();
        return (name == null ? "" : "constraint " + quote(name) + " ") + "primary key (" + quote(primaryKey.columns())
                + ")";
    }

    /** The declaration of a unique constraint within its table. */
    protected String uniqueConstraint(UniqueConstraint unique) {
        return "constraint " + quote(unique.name()) + " unique (" + quote(unique.columns()) + ")"
                + (unique.deferred() ? " deferrable initially deferred" : "");
    }

    /** The declaration of a check within its table. */
    protected String checkConstraint(CheckConstraint check) {
        return "constraint " + quote(check.name()) + " check (" + WrittenSql.closed(check.condition()) + ")";
    }

    /** The declaration of a foreign key, within its table or in {@code alter table}. */
    protected String foreignKey(ForeignKey foreignKey) {
        String declaration = "constraint " + quote(foreignKey.name())
                + " foreign key (" + quote(foreignKey.columns()) + ")"
                + " references " + quote(foreignKey.referencedTable())
                + " (" + quote(foreignKey.referencedColumns()) + ")";
        if (foreignKey.onUpdate() != ForeignKey.Action.NO_ACTION) {
            declaration += " on update " + action(foreignKey.onUpdate());
        }
        if (foreignKey.onDelete() != ForeignKey.Action.NO_ACTION) {
            declaration += " on delete " + action(foreignKey.onDelete());
        }
        boolean deferrable = foreignKey.deferrable() && dialect.supports(Feature.DEFERRABLE_FOREIGN_KEYS);
        return deferrable ? declaration + " deferrable initially deferred" : declaration;
    }

    /** The statements for what is searched by, and for unique constraints where these are indexes. */
    protected List<String> createIndexes(Table table) {
        List<String> statements = new ArrayList<>();
        if (dialect.supports(Feature.UNIQUE_CONSTRAINTS_AS_INDEXES)) {
            for (UniqueConstraint unique : table.uniqueConstraints()) {
                statements.add(createIndex(table.name(), new Index(unique.name(), unique.columns(), true)));
            }
        }
        for (Index index : table.indexes()) {
            statements.add(createIndex(table.name(), index));
        }
        return statements;
    }

    /** The statement that creates an index, or the constraint by which rows keep each other out. */
    protected String createIndex(TableName table, Index index) {
        Index.Words words = index.words();
        if (index.isExclusion()) {
            return "alter table " + quote(table) + " add constraint " + quote(index.name()) + " exclude using "
                    + (words.method().isEmpty() ? "gist" : words.method()) + " (" + indexed(index) + ")"
                    + ending(index, index.where() == null ? null : "(" + index.where() + ")");
        }
        String method = index.kind() == Index.Kind.HASH ? "hash" : words.method();
        return "create " + (index.unique() ? "unique " : "") + kindOf(index)
                + "index " + quote(index.name()) + " on " + quote(table)
                + (method.isEmpty() ? "" : " using " + method)
                + " (" + indexed(index) + ")" + ending(index, index.where());
    }

    private String ending(Index index, @Nullable String where) {
        Index.Words words = index.words();
        return (index.include().isEmpty() ? "" : " include (" + quote(index.include()) + ")")
                + (index.nullsDistinct() ? "" : " nulls not distinct")
                + (words.parameters().isEmpty() ? "" : " with (" + String.join(", ", words.parameters()) + ")")
                + (where == null ? "" : " where " + where)
                + (words.ending().isEmpty() ? "" : " " + words.ending());
    }

    private static String kindOf(Index index) {
        return switch (index.kind()) {
            case FULLTEXT -> "fulltext ";
            case SPATIAL -> "spatial ";
            case SORTED, HASH -> "";
        };
    }

    private String indexed(Index index) {
        List<String> keys = new ArrayList<>();
        for (IndexKey key : index.keys()) {
            keys.add((key.column().isEmpty() ? "(" + WrittenSql.closed(key.expression()) + ")" : quote(key.column()))
                    + (key.length() == 0 ? "" : "(" + key.length() + ")")
                    + (key.collation() == null ? "" : " collate " + quote(key.collation()))
                    + (key.descending() ? " desc" : "")
                    + key.nulls()
                    + (key.operator().isEmpty() ? "" : " with " + key.operator()));
        }
        return String.join(", ", keys);
    }

    private static ForeignKey referring(Table table, ForeignKey foreignKey, @Nullable String here) {
        TableName referenced = foreignKey.referencedTable();
        return here == null || table.name().schema() == null || referenced.schema() != null
                ? foreignKey
                : foreignKey.withReferencedTable(new TableName(here, referenced.name()));
    }

    /** The statement that adds a foreign key to a table that is there. */
    protected String addForeignKey(TableName table, ForeignKey foreignKey) {
        return "alter table " + quote(table) + " add " + foreignKey(foreignKey);
    }

    /** The statement that takes a foreign key away. In the standard it fails where the table or the key is not there. */
    protected String dropForeignKey(TableName table, ForeignKey foreignKey) {
        String ifThere = dialect.dropping().ifThere() ? "if exists " : "";
        return "alter table " + ifThere + quote(table) + " drop "
                + dialect.dropping().foreignKey() + " " + ifThere + quote(foreignKey.name());
    }

    private String dropTogether(List<Table> tables) {
        List<String> names = new ArrayList<>();
        for (Table table : tables) {
            names.add(quote(table.name()));
        }
        return "drop table if exists " + String.join(", ", names);
    }

    /** The statement that drops a table, if it is there. */
    protected String dropTable(TableName table) {
        return "drop table if exists " + quote(table);
    }

    /** What a foreign key does when its referenced row goes away. */
    protected String action(ForeignKey.Action action) {
        return switch (action) {
            case NO_ACTION -> "no action";
            case RESTRICT -> "restrict";
            case CASCADE -> "cascade";
            case SET_NULL -> "set null";
            case SET_DEFAULT -> "set default";
        };
    }

    /** A name, quoted. */
    protected final String quote(String name) {
        return dialect.quoting().quote(name);
    }

    /** The name of a table, quoted, with its schema if it has one. */
    protected final String quote(TableName table) {
        String schema = table.schema();
        return (schema == null ? "" : quote(schema) + ".") + quote(table.name());
    }

    /** Names, quoted, with commas between them. */
    protected final String quote(List<String> names) {
        List<String> quoted = new ArrayList<>(names.size());
        for (String name : names) {
            quoted.add(quote(name));
        }
        return String.join(", ", quoted);
    }

    private boolean foreignKeysInCreateTableOnly() {
        return dialect.supports(Feature.FOREIGN_KEYS_IN_CREATE_TABLE_ONLY);
    }

    /** Whether a column declares the key of the table already; refuses a column that would declare another one. */
    private boolean declaresPrimaryKey(Table table) {
        if (!dialect.autoIncrement().declaresPrimaryKey()) {
            return false;
        }
        boolean declared = false;
        PrimaryKey primaryKey = table.primaryKey();
        for (Column column : table.columns()) {
            if (column.autoIncrement()) {
                if (primaryKey == null || !primaryKey.columns().equals(List.of(column.name()))) {
                    throw new IllegalArgumentException("On " + dialect.name() + " the column " + table.name() + "."
                            + column.name() + " can count up by itself only as the whole primary key");
                }
                declared = true;
            }
        }
        return declared;
    }

    private List<String> dropForeignKeysInTheWay(List<Table> dropOrder) {
        List<String> statements = new ArrayList<>();
        Set<TableName> dropped = new HashSet<>();
        for (Table table : dropOrder) {
            for (ForeignKey foreignKey : table.foreignKeys()) {
                if (dropped.contains(foreignKey.referencedTable())) {
                    statements.add(dropForeignKey(table.name(), foreignKey));
                }
            }
            dropped.add(table.name());
        }
        return statements;
    }
}
