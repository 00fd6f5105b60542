// SPDX-License-Identifier: MIT
package io.mikroorm.tck.execute;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlRow;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes out of columns of each kind: as the classes that are asked for, the same on all databases; or as few classes of the JDK. */
public abstract class RowValuesContract extends Contract {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDateTime MOMENT = DAY.atTime(23, 59, 58);
    private static final UUID MARK = UUID.fromString("5f0c9a1e-2b7d-4e3f-8a6b-0123456789ab");

    /** Where each kind may come from. */
    private static final Set<Class<?>> CLASSES = Set.of(
            Long.class,
            Double.class,
            BigDecimal.class,
            Boolean.class,
            String.class,
            byte[].class,
            UUID.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            Instant.class);

    /** Texts that are told from others. */
    public enum Colour {
        /** One. */
        RED,
        /** Another. */
        GREEN
    }

    /** A bit of everything. */
    @Entity
    public static class Sample {

        @PrimaryKey
        long id = 1;

        int pieces = 7;
        double share = 0.25;
        BigDecimal price = new BigDecimal("12.50");
        boolean good = true;
        String label = "a ? b";
        Colour colour = Colour.GREEN;
        LocalDate born = DAY;
        LocalTime opens = LocalTime.of(8, 30);
        LocalDateTime entered = MOMENT;
        Instant seen = Instant.parse("2024-02-29T12:00:00Z");
        UUID mark = MARK;

        @Nullable
        String nothing;
    }

    /** The same of a row. */
    public record SampleRow(
            long id,
            int pieces,
            double share,
            BigDecimal price,
            boolean good,
            String label,
            Colour colour,
            LocalDate born,
            LocalTime opens,
            LocalDateTime entered,
            Instant seen,
            UUID mark,
            @Nullable String nothing) {}

    /** On a row with a bit of everything. */
    protected RowValuesContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sample.class);
    }

    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        given(new Sample());
    }

    private String all() {
        return "select * from " + driver().dialect().quoting().quote("sample");
    }

    @Test
    void values_that_are_asked_for_by_their_class_are_the_same_on_all_databases() {
        SampleRow row = Sql.of(em).executeInto(SampleRow.class, all()).get(0);
        assertThat(row.price()).isEqualByComparingTo("12.5");
        assertThat(row)
                .isEqualTo(new SampleRow(
                        1,
                        7,
                        0.25,
                        row.price(),
                        true,
                        "a ? b",
                        Colour.GREEN,
                        DAY,
                        LocalTime.of(8, 30),
                        MOMENT,
                        Instant.parse("2024-02-29T12:00:00Z"),
                        MARK,
                        null));
    }

    @Test
    void all_of_them_can_be_bound() {
        Sample wanted = new Sample();
        Map<String, Object> values = Map.of(
                "pieces", wanted.pieces, "label", wanted.label, "good", true, "colour", Colour.GREEN, "born", DAY);
        values.forEach(this::isFound);
        isFound("opens", wanted.opens);
        isFound("entered", wanted.entered);
        isFound("seen", wanted.seen);
        isFound("mark", MARK);
        isFound("share", wanted.share);
        isFound("price", wanted.price);
    }

    private void isFound(String column, Object value) {
        String condition = " where " + driver().dialect().quoting().quote(column) + " = ?";
        assertThat(Sql.of(em).execute(all() + condition, value).rows())
                .as(column)
                .hasSize(1);
        assertThat(Sql.of(em).execute(all() + " where not (1 = 1)").rows()).isEmpty();
    }

    @Test
    void values_of_which_nobody_says_what_they_are_have_few_classes() {
        SqlRow row = Sql.of(em).execute(all()).rows().get(0);
        assertThat(row.get("pieces")).isEqualTo(7L);
        assertThat(row.get("id")).isEqualTo(1L);
        assertThat(row.get("share")).isEqualTo(0.25);
        assertThat(row.get("label")).isEqualTo("a ? b");
        assertThat(row.get("colour")).isEqualTo("GREEN");
        assertThat(row.get("nothing")).isNull();
        for (Object value : row.toMap().values()) {
            assertThat(value == null || CLASSES.contains(value.getClass()))
                    .as("%s", value)
                    .isTrue();
        }
    }
}
