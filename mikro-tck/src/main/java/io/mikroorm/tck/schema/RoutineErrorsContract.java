// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.routine.Given;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Results;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RowSet;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Routines that are declared or called wrong: what is told, and that nothing is sent. */
@SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
public abstract class RoutineErrorsContract extends SchemaContracts {

    static final Parameter<Integer> N = Parameter.in("n", Integer.class);
    static final Routine<Integer> TWICE =
            Routine.function("twice", Integer.class, r -> r.parameters(N).body("return n + n;"));

    static final Parameter<Integer> OUT = Parameter.out("found", Integer.class);
    static final Routine<Results> ASK = Routine.procedure("ask_it", r -> r.parameters(N, OUT));

    /** Some table. */
    @Entity
    static class Stone {

        @PrimaryKey
        long id;
    }

    /** A row with a number that is always there. */
    public record Bare(int number) {}

    /** A row with a column that is not. */
    public record Other(int number, String colour) {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Stone.class);
    }

    private void openedWith(Routine<?>... routines) {
        driver().open(List.of(Stone.class), c -> c.routines(routines)).close();
    }

    private static void refused(int code, String says, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("[MO-" + code + "] " + says);
    }

    private void refusedCall(int code, String says, ThrowingCallable call) {
        statements.reset();
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-" + code + "] " + says);
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_database_without_routines_refuses_them_by_name() {
        if (!driver().capabilities().has(Feature.ROUTINES)) {
            String says =
                    "The routine twice cannot be: " + driver().dialect().name() + " has no functions and procedures";
            refused(2801, says, () -> openedWith(TWICE));
            refused(2801, says, () -> em().call(TWICE, N.of(1)));
        }
    }

    @Test
    @Requires(Feature.ROUTINES)
    void wrong_declarations_are_refused_at_the_start() {
        refused(2800, "The routine twice is named twice", () -> openedWith(TWICE, TWICE));
        Routine<Object> odd = Routine.function("odd", Object.class, r -> r.body("return 1;"));
        refused(2802, "The routine odd has a result of the class java.lang.Object", () -> openedWith(odd));
        Routine<Integer> two = Routine.function("two", Integer.class, r -> r.parameters(N, N));
        refused(2803, "The routine two has two parameters with the name 'n'", () -> openedWith(two));
        Routine<Integer> leaky = Routine.function("leaky", Integer.class, r -> r.parameters(OUT));
        refused(2804, "The routine leaky has the parameter 'found', out of which", () -> openedWith(leaky));
        Routine<Integer> elsewhere = Routine.function("elsewhere", Integer.class, r -> r.body("oracle", "return 1;"));
        refused(2805, "The routine elsewhere has bodies for oracle, but has none for ", () -> openedWith(elsewhere));
        Routine<Integer> java = Routine.function("only_java", Integer.class, r -> r.inJava(given -> 1));
        refused(2805, "The routine only_java is written in Java only, but has none for ", () -> openedWith(java));
        Routine<Integer> rows = Routine.function(
                "rows_too", Integer.class, r -> r.returns(RowSet.of(Bare.class)).body("return 1;"));
        refused(2807, "The routine rows_too is no procedure, but says what rows", () -> openedWith(rows));
        if (!driver().capabilities().has(Feature.PROCEDURES_WITH_ROWS)) {
            Routine<Results> shown = Routine.procedure("shown", r -> r.returns(RowSet.of(Bare.class)));
            refused(2806, "The routine shown is a procedure that gives back rows", () -> openedWith(shown));
        }
    }

    @Test
    @Requires(Feature.JAVA_FUNCTIONS)
    void wrong_functions_in_java_are_refused_at_the_start() {
        Routine<List<Bare>> rows = Routine.rows("rows_in_java", Bare.class, r -> r.inJava(given -> List.of()));
        refused(2808, "The routine rows_in_java is written in Java, but is no function", () -> openedWith(rows));
        Routine<ZonedDateTime> time = Routine.function("now_there", ZonedDateTime.class, r -> r.inJava(given -> null));
        openedWith(time);
        Routine<BigDecimal> exact = Routine.function("exact", BigDecimal.class, r -> r.inJava(given -> null));
        refused(2809, "The function exact in Java has a value of the class BigDecimal", () -> openedWith(exact));
        Given given = new Given(TWICE, new Object[] {1});
        assertThat(given.get(N)).isEqualTo(1);
        assertThatThrownBy(() -> given.get(OUT)).hasMessageContaining("[MO-4391] The function twice asks for 'found'");
    }

    @Test
    @Requires(Feature.ROUTINES)
    void wrong_arguments_are_refused_before_anything_is_sent() {
        EntityManager em = em();
        refusedCall(
                4380,
                "The routine twice was called with a value for 'm', which is no parameter of it. Did you mean 'n'? It has n.",
                () -> em.call(TWICE, Map.of("m", 1)));
        Parameter<Integer> other = Parameter.in("n", Integer.class);
        refusedCall(
                4381,
                "The routine twice was called with a value for a parameter 'n' that it was not",
                () -> em.call(TWICE, other.of(1)));
        refusedCall(4382, "The routine twice was called without a value for 'n'", () -> em.call(TWICE));
        refusedCall(
                4383, "The routine twice was called with two values for 'n'", () -> em.call(TWICE, N.of(1), N.of(2)));
        refusedCall(
                4384, "The routine ask_it was called with a value for 'found'", () -> em.call(ASK, N.of(1), OUT.of(2)));
        refusedCall(
                4385,
                "The routine twice was called with a String for 'n', which takes a Integer",
                () -> em.call(TWICE, Map.of("n", "one")));
        Parameter<ZonedDateTime> when = Parameter.in("moment", ZonedDateTime.class);
        Routine<Integer> late = Routine.function("late", Integer.class, r -> r.parameters(when));
        refusedCall(
                4386,
                "The routine late was called with a value that 'moment' does not take: it ",
                () -> em.call(late, when.of(Year.of(99_999).atDay(1).atStartOfDay(ZoneOffset.UTC))));
    }

    private static Routine<List<Bare>> numbers(String name, String number) {
        return Routine.rows(name, Bare.class, r -> r.body("postgresql", "return query select " + number + " as number;")
                .body("select " + number + " as number;"));
    }

    @Test
    @Requires(Feature.ROUTINES)
    void wrong_results_are_told() {
        Routine<List<Bare>> nulls = numbers("some_nulls", "cast(null as " + (postgres() ? "int" : "signed") + ")");
        Routine<List<Bare>> ones = numbers("some_ones", "1");
        try (MikroORM other = driver().open(List.of(Stone.class), c -> c.routines(nulls, ones))) {
            EntityManager em = other.em().fork();
            assertThat(em.call(ones)).containsExactly(new Bare(1));
            assertThatThrownBy(() -> em.call(nulls))
                    .hasMessageContaining("[MO-4387] The routine some_nulls has given back null for Bare.number");
            assertThatThrownBy(() -> em.call(Routine.rows("some_ones", Other.class, r -> {})))
                    .hasMessageContaining(
                            "[MO-4390] The routine some_ones has given back rows without a column 'colour': they have number");
        }
        Results results = new Results("ask_it", Map.of(OUT, 1));
        assertThat(results.get(OUT)).isEqualTo(1);
        assertThatThrownBy(() -> results.get(N))
                .hasMessageContaining("[MO-4388] The results of the procedure ask_it were asked for 'n'");
        assertThatThrownBy(() -> em().call(Routine.procedure("not_there", r -> {})))
                .isInstanceOf(DriverException.class);
    }

    @Test
    @Requires(Feature.PROCEDURES_WITH_ROWS)
    void fewer_row_sets_than_declared_are_told() {
        Routine<Results> silent = Routine.procedure(
                "silent", r -> r.returns(RowSet.of(Bare.class)).body("set @nothing = 1;"));
        try (MikroORM other = driver().open(List.of(Stone.class), c -> c.routines(silent))) {
            EntityManager em = other.em().fork();
            assertThatThrownBy(() -> em.call(silent))
                    .hasMessageContaining(
                            "[MO-4389] The routine silent is declared with 1 row sets, but has given back 0");
        }
    }

    private boolean postgres() {
        return driver().dialect().name().equals("postgresql");
    }
}
