// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.DriverException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.FlushMode;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Results;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RowSet;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Functions and procedures that the database keeps: made and dropped with the schema, called with values and read as such. */
@SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
public abstract class RoutinesContract extends SchemaContracts {

    static final String POSTGRESQL = "postgresql";

    static final Parameter<Integer> N = Parameter.in("n", Integer.class);
    static final Routine<Integer> HALVED = Routine.function(
            "halved",
            Integer.class,
            r -> r.parameters(N).deterministic().comment("what's left").body("return n / 2 - 1;"));

    static final Parameter<String> TITLE = Parameter.in("title", String.class).columnType("varchar(80)");
    static final Parameter<DayOfWeek> DAY = Parameter.in("day", DayOfWeek.class).columnType("varchar(20)");
    static final Routine<String> TOLD = Routine.function("told", String.class, r -> r.parameters(TITLE, DAY)
            .columnType("varchar(200)")
            .body("""
                    begin
                    return concat(coalesce(title, '?'), ' on ', day);
                    end"""));

    static final Routine<DayOfWeek> WHEN = Routine.function("told_day", DayOfWeek.class, r -> r.parameters(DAY)
            .columnType("varchar(20)")
            .body("return day;"));

    static final Parameter<Long> LEAST = Parameter.in("least_pages", Long.class);
    static final Routine<List<Line>> LONG_ONES = Routine.rows("long_ones", Line.class, r -> r.parameters(LEAST)
            .body(
                    POSTGRESQL,
                    "return query select l.id, l.page_count, l.name::text from leaf l where l.page_count >= least_pages order by l.id;")
            .body("select name, id, page_count from leaf where page_count >= least_pages order by id;"));

    static final Routine<List<String>> NAMES =
            Routine.rows("all_names", String.class, r -> r.security(Routine.Security.DEFINER)
                    .body(POSTGRESQL, "return query select l.name::text from leaf l order by l.id desc;")
                    .body("select name from leaf order by id desc;"));

    static final Parameter<Integer> MORE = Parameter.in("more", Integer.class);
    static final Parameter<Integer> SUM = Parameter.inOut("total", Integer.class);
    static final Parameter<BigDecimal> SHARE =
            Parameter.out("a_share", BigDecimal.class).columnType("numeric(12, 2)");
    static final Parameter<LocalDateTime> THEN = Parameter.inOut("moment", LocalDateTime.class);
    static final Parameter<String> NOTHING =
            Parameter.out("nothing", String.class).columnType("varchar(10)");
    static final Routine<Results> ADD = Routine.procedure("add_up", r -> r.parameters(MORE, SUM, SHARE, THEN, NOTHING)
            .security(Routine.Security.INVOKER)
            .body(POSTGRESQL, "total := total + more; a_share := total / 4.0; moment := moment + interval '1' day;")
            .body("set total = total + more; set a_share = total / 4.0; set moment = moment + interval 1 day;"));

    static final Routine<Results> GROW = Routine.procedure(
            "grow",
            r -> r.parameters(MORE).changesRows().body("update leaf set page_count = page_count + more where id > 0;"));

    static final RowSet<Line> LINES = RowSet.of(Line.class);
    static final RowSet<Long> COUNTS = RowSet.of(Long.class);
    static final Parameter<Integer> SEEN = Parameter.out("seen", Integer.class);
    static final Routine<Results> SHOW = Routine.procedure(
            "show_all",
            r -> r.parameters(LEAST, SEEN)
                    .returns(LINES, COUNTS)
                    .body(
                            "select * from leaf where page_count >= least_pages order by id; set seen = 3; select count(*) from leaf;"));

    static final Parameter<Boolean> LOUD = Parameter.in("loud", Boolean.class);
    static final Parameter<Long> TIMES = Parameter.in("times", Long.class);
    static final Routine<String> CALLED = Routine.function("called", String.class, r -> r.parameters(TITLE, LOUD, TIMES)
            .deterministic()
            .inJava(given -> {
                String title = given.get(TITLE);
                Long times = given.get(TIMES);
                if (title == null || times == null) {
                    return null;
                }
                return (Boolean.TRUE.equals(given.get(LOUD)) ? title.toUpperCase(Locale.ROOT) : title)
                        .repeat(Math.toIntExact(times));
            }));

    /** What is counted. */
    @Entity
    static class Leaf {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";

        int pageCount;

        static Leaf of(long id, String name, int pages) {
            Leaf leaf = new Leaf();
            leaf.id = id;
            leaf.name = name;
            leaf.pageCount = pages;
            return leaf;
        }
    }

    /** A row of a result. */
    public record Line(long id, int pageCount, String name) {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Leaf.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (has(Feature.ROUTINES)) {
            settings.routines(HALVED, TOLD, WHEN, LONG_ONES, NAMES, ADD, GROW);
        }
        if (has(Feature.JAVA_FUNCTIONS)) {
            settings.routines(CALLED);
        }
        if (has(Feature.PROCEDURES_WITH_ROWS)) {
            settings.routines(SHOW);
        }
    }

    private boolean has(Feature feature) {
        return driver().capabilities().has(feature);
    }

    private EntityManager withLeaves() {
        given(Leaf.of(1, "ash", 10), Leaf.of(2, "oak", 200), Leaf.of(3, "elm", 3000));
        return em();
    }

    @Test
    @Requires(Feature.ROUTINES)
    void a_function_gives_back_its_value() {
        assertThat(em().call(HALVED, N.of(44))).isEqualTo(21);
        assertThat(em().call(HALVED, Map.of("n", 2))).isZero();
        assertThat(em().call(TOLD, TITLE.of("Emma"), DAY.of(DayOfWeek.MONDAY))).isEqualTo("Emma on MONDAY");
        assertThat(em().call(WHEN, DAY.of(DayOfWeek.FRIDAY))).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    @Requires(Feature.JAVA_FUNCTIONS)
    void a_function_may_be_in_java() {
        EntityManager em = withLeaves();
        assertThat(em.call(CALLED, TITLE.of("ha"), LOUD.of(true), TIMES.of(3L))).isEqualTo("HAHAHA");
        assertThat(em.call(CALLED, TITLE.of(null), LOUD.of(false), TIMES.of(3L)))
                .isNull();
        assertThat(em.call(CALLED, Map.of("title", "oak", "loud", false, "times", 2L)))
                .isEqualTo("oakoak");
        assertThatThrownBy(() -> em.call(CALLED, TITLE.of("ha"), LOUD.of(true), TIMES.of(-1L)))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining("count is negative");
    }

    @Test
    @Requires(Feature.ROUTINES)
    void null_goes_in_and_comes_out() {
        assertThat(em().call(HALVED, N.of(null))).isNull();
        assertThat(em().call(TOLD, TITLE.of(null), DAY.of(DayOfWeek.SUNDAY))).isEqualTo("? on SUNDAY");
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("n", null);
        assertThat(em().call(HALVED, values)).isNull();
    }

    @Test
    @Requires(Feature.ROUTINES)
    void rows_are_records_or_values() {
        EntityManager em = withLeaves();
        assertThat(em.call(LONG_ONES, LEAST.of(100L)))
                .containsExactly(new Line(2, 200, "oak"), new Line(3, 3000, "elm"));
        assertThat(em.call(LONG_ONES, LEAST.of(9_000L))).isEmpty();
        assertThat(em.call(NAMES)).containsExactly("elm", "oak", "ash");
    }

    @Test
    @Requires(Feature.ROUTINES)
    void values_come_out_of_a_procedure() {
        LocalDateTime moment = LocalDateTime.of(2026, 2, 28, 12, 30, 15, 125_000_000);
        Results results = em().call(ADD, MORE.of(5), SUM.of(10), THEN.of(moment));
        assertThat(results.get(SUM)).isEqualTo(15);
        assertThat(results.get(SHARE)).isEqualByComparingTo("3.75");
        assertThat(results.get(THEN)).isEqualTo(moment.plusDays(1));
        assertThat(results.get(NOTHING)).isNull();
    }

    @Test
    @Requires(Feature.ROUTINES)
    void null_goes_into_a_procedure_and_comes_out_of_it() {
        Results results = em().call(ADD, MORE.of(5), SUM.of(null), THEN.of(null));
        assertThat(results.get(SUM)).isNull();
        assertThat(results.get(SHARE)).isNull();
        assertThat(results.get(THEN)).isNull();
    }

    @Test
    @Requires(Feature.PROCEDURES_WITH_ROWS)
    void a_procedure_gives_back_several_row_sets_and_values() {
        Results results = withLeaves().call(SHOW, LEAST.of(100L));
        assertThat(results.get(LINES)).containsExactly(new Line(2, 200, "oak"), new Line(3, 3000, "elm"));
        assertThat(results.get(COUNTS)).containsExactly(3L);
        assertThat(results.get(SEEN)).isEqualTo(3);
    }

    @Test
    @Requires(Feature.ROUTINES)
    void what_is_pending_is_flushed_before_as_the_mode_says() {
        EntityManager em = withLeaves();
        em.persist(Leaf.of(4, "fir", 5000));
        assertThat(em.call(NAMES)).hasSize(4);
        em.persist(Leaf.of(5, "yew", 6000));
        em.setFlushMode(FlushMode.COMMIT);
        assertThat(em.call(NAMES)).hasSize(4);
    }

    @Test
    @Requires(Feature.ROUTINES)
    void a_call_is_part_of_the_transaction() {
        EntityManager em = withLeaves();
        em.begin();
        em.call(GROW, MORE.of(1));
        assertThat(em.call(LONG_ONES, LEAST.of(3001L))).extracting(Line::name).containsExactly("elm");
        em.rollback();
        assertThat(rows("select page_count from leaf order by id")).containsExactly("10", "200", "3000");
        em().call(GROW, MORE.of(1));
        assertThat(rows("select page_count from leaf order by id")).containsExactly("11", "201", "3001");
    }

    @Test
    @Requires(Feature.ROUTINES)
    void values_come_out_in_a_transaction_too() {
        Results results = em().transactionalGet(em -> em.call(ADD, MORE.of(1), SUM.of(2), THEN.of(null)));
        assertThat(results.get(SUM)).isEqualTo(3);
    }

    @Test
    @Requires(Feature.ROUTINES)
    void they_are_made_after_tables_and_dropped_before_them() {
        String create = sqlOrm().schema().createSql();
        assertThat(create.indexOf("create function")).isGreaterThan(create.lastIndexOf("create table"));
        String drop = sqlOrm().schema().dropSql();
        assertThat(drop.lastIndexOf("drop function if exists")).isLessThan(drop.indexOf("drop table"));
        sqlOrm().schema().drop();
        sqlOrm().schema().drop();
        sqlOrm().schema().create();
        assertThat(em().call(HALVED, N.of(44))).isEqualTo(21);
        assertThat(withLeaves().call(NAMES)).hasSize(3);
    }

    @Test
    @Requires(Feature.ROUTINES)
    void one_that_is_there_already_is_called_without_being_named() {
        Parameter<Integer> n = Parameter.in("n", Integer.class);
        Routine<Long> there = Routine.function("halved", Long.class, r -> r.parameters(n));
        assertThat(em().call(there, n.of(44))).isEqualTo(21L);
    }
}
