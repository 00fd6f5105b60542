// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.ddl;

import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Parameter.Direction;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.Routine.Kind;
import io.mikroorm.routine.Routine.Security;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.schema.StoredRoutine;
import io.mikroorm.sql.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the statements of routines, in the form that the dialect names. */
final class RoutineText {

    private static final String USUAL_LANGUAGE = "plpgsql";

    private final Calling form;
    private final Quoting quoting;

    RoutineText(Dialect dialect) {
        this.form = dialect.calling();
        this.quoting = dialect.quoting();
    }

    /** The statements that create a routine. */
    List<String> create(StoredRoutine routine) {
        return switch (form) {
            case NONE, IN_JAVA -> throw new IllegalArgumentException("There are no routines, as " + routine.name());
            case OUT_AS_ROW -> inSomeLanguage(routine);
            case OUT_IN_VARIABLES -> List.of(inStatements(routine));
        };
    }

    /** The statement that drops a routine, if it is there. */
    String drop(StoredRoutine routine) {
        return "drop " + kind(routine) + " if exists " + quote(routine.name());
    }

    private String kind(StoredRoutine routine) {
        Kind kind = routine.declared().kind();
        boolean isFunction = kind == Kind.FUNCTION || kind == Kind.ROWS && form == Calling.OUT_AS_ROW;
        return isFunction ? "function" : "procedure";
    }

    private String opening(StoredRoutine routine) {
        return "create " + kind(routine) + " " + quote(routine.name()) + "(" + parameters(routine) + ")";
    }

    private String parameters(StoredRoutine routine) {
        boolean directed = kind(routine).equals("procedure");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < routine.parameters().size(); i++) {
            Parameter<?> parameter = routine.declared().parameters().get(i);
            all.add((directed ? direction(parameter.direction()) : "") + quoting.quote(parameter.name()) + " "
                    + routine.parameters().get(i));
        }
        return String.join(", ", all);
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case IN -> "in ";
            case OUT -> "out ";
            case IN_OUT -> "inout ";
        };
    }

    private List<String> inSomeLanguage(StoredRoutine routine) {
        Routine<?> declared = routine.declared();
        boolean usual = declared.language().isEmpty() || declared.language().equalsIgnoreCase(USUAL_LANGUAGE);
        String language = usual ? USUAL_LANGUAGE : language(declared.language());
        String body = usual ? block(routine) : routine.body();
        String quote = TriggerText.quoteAround(body);
        List<String> statements = new ArrayList<>();
        statements.add(opening(routine) + returns(routine) + " language " + quoting.quote(language)
                + (declared.isDeterministic() && declared.kind() != Kind.PROCEDURE ? " immutable" : "")
                + (declared.security() == Security.DEFAULT ? "" : " security " + word(declared.security()))
                + " as " + quote + "\n" + body + "\n" + quote);
        if (!declared.comment().isEmpty()) {
            statements.add(
                    "comment on " + kind(routine) + " " + quote(routine.name()) + " is " + literal(declared.comment()));
        }
        return statements;
    }

    /** Languages are called in small letters, but for those whose names were quoted; that of the database's own statements goes by any. */
    private static String language(String said) {
        return said.equalsIgnoreCase("sql") ? "sql" : said;
    }

    private String returns(StoredRoutine routine) {
        return switch (routine.declared().kind()) {
            case FUNCTION -> " returns " + routine.returned();
            case ROWS -> " returns " + table(routine.columns());
            case PROCEDURE -> "";
        };
    }

    private String table(List<StoredRoutine.Result> columns) {
        if (columns.size() == 1 && columns.get(0).name().isEmpty()) {
            return "setof " + columns.get(0).type();
        }
        List<String> all = new ArrayList<>();
        for (StoredRoutine.Result column : columns) {
            all.add(quoting.quote(column.name()) + " " + column.type());
        }
        return "table (" + String.join(", ", all) + ")";
    }

    /** The columns of a result are variables, too: a name in a statement means the column of a table. */
    private String block(StoredRoutine routine) {
        String body = routine.body();
        String names = routine.declared().kind() == Kind.ROWS && !isFamily() ? "#variable_conflict use_column\n" : "";
        return names + (isBlock(body) ? body : "begin\n" + WrittenSql.ended(body, isFamily()) + "\nend");
    }

    /**
     * A body that says where it begins, with a label or without, is one; statements alone are put into one. What is declared stands before the block on
     * PostgreSQL, and in it on MySQL and MariaDB.
     */
    private boolean isBlock(String body) {
        String word = WrittenSql.fromFirstWord(body, isFamily()).toLowerCase(Locale.ROOT);
        String opening = isFamily() ? "begin\\b|[\\w`]+\\s*:\\s*begin\\b" : "(begin|declare)\\b|#|<<";
        return word.matches("(?s)(" + opening + ").*") && !word.matches("(?s)begin\\s*(;|work|transaction).*");
    }

    private boolean isFamily() {
        return form == Calling.OUT_IN_VARIABLES;
    }

    private String inStatements(StoredRoutine routine) {
        Routine<?> declared = routine.declared();
        boolean isFunction = declared.kind() == Kind.FUNCTION;
        String data = declared.isChanging() ? " modifies sql data" : isFunction ? " reads sql data" : "";
        return opening(routine) + (isFunction ? " returns " + routine.returned() : "")
                + (declared.isDeterministic() ? " deterministic" : "") + data
                + (declared.security() == Security.DEFAULT ? "" : " sql security " + word(declared.security()))
                + (declared.comment().isEmpty() ? "" : " comment " + literal(declared.comment()))
                + "\n" + block(routine);
    }

    private static String word(Security security) {
        return security.name().toLowerCase(Locale.ROOT);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String quote(TableName name) {
        return (name.schema() == null ? "" : quoting.quote(name.schema()) + ".") + quoting.quote(name.name());
    }
}
