// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.ddl;

import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RoutineOptions;
import io.mikroorm.sql.dialect.Calling;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.StoredRoutine;
import io.mikroorm.sql.schema.StoredRoutine.Result;
import io.mikroorm.sql.schema.TableName;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the statements of routines look like, in each form. */
class RoutineTextTest {

    private static final Parameter<Integer> N = Parameter.in("n", Integer.class);
    private static final Parameter<Integer> M = Parameter.inOut("m", Integer.class);

    private static DdlRenderer ddl(Calling form) {
        return new DdlRenderer(Dialect.named("some").calling(form).build());
    }

    private static Routine<Integer> function(String body, Consumer<RoutineOptions<Integer>> more) {
        return Routine.function(
                "f", Integer.class, r -> more.accept(r.parameters(N).body(body)));
    }

    private static Schema schema(Routine<?> routine, List<Result> columns) {
        List<String> types = routine.parameters().stream().map(each -> "int").toList();
        String returned = routine.kind() == Routine.Kind.FUNCTION ? "int" : "";
        String body = routine.bodies().getOrDefault("", "");
        StoredRoutine stored = new StoredRoutine(
                TableName.in(routine.schema(), routine.name()), routine, body, types, returned, columns);
        return new Schema(List.of()).withRoutines(List.of(stored));
    }

    private static List<String> created(Calling form, Routine<?> routine) {
        return ddl(form).create(schema(routine, List.of()));
    }

    @Test
    void bodies_are_texts_in_a_language() {
        Routine<?> all = function(
                "return n;",
                r -> r.deterministic().security(Routine.Security.DEFINER).comment("it's n"));
        assertThat(created(Calling.OUT_AS_ROW, all))
                .containsExactly(
                        "create function \"f\"(\"n\" int) returns int language \"plpgsql\" immutable security definer as"
                                + " $mikro$\nbegin\nreturn n;\nend\n$mikro$",
                        "comment on function \"f\" is 'it''s n'");
        assertThat(created(Calling.OUT_AS_ROW, function("select n + 1", r -> r.language("sql"))))
                .containsExactly(
                        "create function \"f\"(\"n\" int) returns int language \"sql\" as $mikro$\nselect n + 1\n$mikro$");
    }

    @Test
    void bodies_are_statements() {
        Routine<?> all = function("return n;", r -> r.deterministic()
                .changesRows()
                .security(Routine.Security.INVOKER)
                .comment("it's n"));
        assertThat(created(Calling.OUT_IN_VARIABLES, all))
                .containsExactly(
                        "create function \"f\"(\"n\" int) returns int deterministic modifies sql data sql security"
                                + " invoker comment 'it''s n'\nbegin\nreturn n;\nend");
    }

    @Test
    void a_body_that_says_where_it_begins_stays_as_it_is() {
        for (String body :
                List.of("begin\nreturn n;\nend", "DECLARE x int; begin return n; end", "  Begin return 1; end")) {
            assertThat(created(Calling.OUT_AS_ROW, function(body, r -> {})).get(0))
                    .endsWith("$mikro$\n" + body + "\n$mikro$");
        }
        assertThat(created(Calling.OUT_AS_ROW, function("beginning := 1; return n;", r -> {}))
                        .get(0))
                .contains("begin\nbeginning := 1; return n;\nend");
    }

    @Test
    void a_body_does_not_end_its_own_quotation() {
        assertThat(created(Calling.OUT_AS_ROW, function("return $mikro$1$mikro$;", r -> {}))
                        .get(0))
                .contains("as $mikro_$\n")
                .endsWith("\n$mikro_$");
    }

    @Test
    void procedures_say_which_way_values_go() {
        Routine<?> procedure = Routine.procedure("p", r -> r.schema("s")
                .parameters(N, M, Parameter.out("o", Integer.class))
                .body("set m = 1;"));
        assertThat(created(Calling.OUT_IN_VARIABLES, procedure))
                .containsExactly(
                        "create schema if not exists \"s\"",
                        "create procedure \"s\".\"p\"(in \"n\" int, inout \"m\" int, out \"o\" int)\nbegin\nset m = 1;\nend");
        assertThat(ddl(Calling.OUT_IN_VARIABLES).drop(schema(procedure, List.of())))
                .containsExactly("drop procedure if exists \"s\".\"p\"");
    }

    @Test
    void rows_come_from_what_the_database_has_for_that() {
        Routine<?> rows = Routine.rows("q", Integer.class, r -> r.parameters(N).body("select 1;"));
        Schema table = schema(rows, List.of(new Result("a", "int"), new Result("b", "text")));
        assertThat(ddl(Calling.OUT_AS_ROW).create(table).get(0))
                .startsWith("create function \"q\"(\"n\" int) returns table (\"a\" int, \"b\" text) language")
                .contains("$mikro$\n#variable_conflict use_column\nbegin\n");
        assertThat(ddl(Calling.OUT_AS_ROW)
                        .create(schema(rows, List.of(new Result("", "int"))))
                        .get(0))
                .startsWith("create function \"q\"(\"n\" int) returns setof int language");
        assertThat(ddl(Calling.OUT_IN_VARIABLES).create(table).get(0))
                .isEqualTo("create procedure \"q\"(in \"n\" int)\nbegin\nselect 1;\nend");
        assertThat(ddl(Calling.OUT_IN_VARIABLES).drop(table)).containsExactly("drop procedure if exists \"q\"");
    }
}
