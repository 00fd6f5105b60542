// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.embedded.Measured.Inner;
import io.mikroorm.tck.embedded.Measured.Trust;
import io.mikroorm.tck.embedded.Measured.Values;
import io.mikroorm.tck.embedded.Shelf.Box;
import io.mikroorm.tck.embedded.Shelf.Mark;
import io.mikroorm.tck.embedded.Shelf.Part;
import io.mikroorm.tck.embedded.Tenant.Profile;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What changes in an embedded object is written by itself; all else in its document stays as others have left it. */
@Requires(Feature.OBJECT_PARTS)
public abstract class ObjectPartsContract extends Contract {

    private static final int ROWS = 8;

    /** On an empty store. */
    protected ObjectPartsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Measured.class, Tenant.class, Shelf.class);
    }

    private static Measured measured(String name) {
        Measured measured = new Measured(name);
        measured.values = new Values();
        measured.values.text = "it's \"so\" \\ \u00e9\ud83d\ude00";
        measured.values.whole = 5L;
        measured.values.real = 1.5e300;
        measured.values.decimal = new BigDecimal("12345678901234567890.5");
        measured.values.truth = true;
        measured.values.inner = new Inner("x", 1);
        return measured;
    }

    private static Measured only(EntityManager em) {
        return em.findAll(Measured.class).get(0);
    }

    private static Values values(EntityManager em) {
        return some(only(em).values);
    }

    @Test
    void two_who_change_different_parts_of_an_object_do_not_overwrite_each_other() {
        given(measured("a"));
        EntityManager one = fresh();
        EntityManager other = fresh();
        values(one).text = "one";
        values(other).whole = 7L;
        one.flush();
        other.flush();

        Values found = values(fresh());
        assertThat(found.text).isEqualTo("one");
        assertThat(found.whole).isEqualTo(7L);
        assertThat(found.truth).isTrue();
        assertThat(found.real).isEqualTo(1.5e300);
        assertThat(found.decimal).isEqualByComparingTo("12345678901234567890.5");
        assertThat(found.inner).isEqualTo(new Inner("x", 1));
    }

    @Test
    void an_object_inside_and_a_list_are_parts_that_are_written_as_a_whole() {
        given(measured("a"));
        EntityManager one = fresh();
        EntityManager other = fresh();
        values(one).inner = new Inner("y", null);
        values(other).text = null;
        one.flush();
        other.flush();
        Values found = values(fresh());
        assertThat(found.inner).isEqualTo(new Inner("y", null));
        assertThat(found.text).isNull();
        assertThat(fresh().count(Measured.class, where("values.text").isNull())).isEqualTo(1);

        Shelf shelf = new Shelf("s");
        shelf.box = new Box("tin", new Part("nut", 1, new Mark("red", 1)));
        given(shelf);
        EntityManager third = fresh();
        Box box = some(third.findAll(Shelf.class).get(0).box);
        box.parts = List.of(new Part("bolt", 2), new Part("pin", 3, new Mark("blue", null)));
        third.flush();
        Box after = some(fresh().findAll(Shelf.class).get(0).box);
        assertThat(after.label).isEqualTo("tin");
        assertThat(after.parts).extracting(part -> part.kind).containsExactly("bolt", "pin");
    }

    @Test
    void where_another_has_taken_the_object_away_it_is_there_again_as_a_whole() {
        given(measured("a"));
        EntityManager one = fresh();
        EntityManager other = fresh();
        only(one).values = null;
        values(other).whole = 7L;
        one.flush();
        other.flush();

        Values found = values(fresh());
        assertThat(found.whole).isEqualTo(7L);
        assertThat(found.inner).isEqualTo(new Inner("x", 1));
        assertThat(found.truth).isTrue();
    }

    @Test
    void an_object_that_was_null_or_becomes_null_is_written_as_a_whole() {
        given(new Measured("a"));
        EntityManager one = fresh();
        only(one).values = new Values();
        some(only(one).values).text = "x";
        one.flush();
        assertThat(values(fresh()).text).isEqualTo("x");
        EntityManager other = fresh();
        only(other).values = null;
        other.flush();
        assertThat(only(fresh()).values).isNull();
    }

    private <T> void change(Consumer<Values> change, Function<Values, @Nullable T> read, T expected) {
        EntityManager one = fresh();
        change.accept(values(one));
        one.flush();
        assertThat(one.plan().isEmpty()).isTrue();
        EntityManager other = fresh();
        assertThat(read.apply(values(other))).isEqualTo(expected);
        assertThat(values(other).inner).isEqualTo(new Inner("x", 1));
        assertThat(other.plan().isEmpty()).isTrue();
    }

    @Test
    void a_part_of_each_kind_comes_back_as_it_was_written() {
        given(measured("a"));
        Instant moment = Instant.parse("2024-02-29T09:00:00.123Z");
        change(v -> v.text = "'\"\\\n$.x\u00e9\ud83d\ude00", v -> v.text, "'\"\\\n$.x\u00e9\ud83d\ude00");
        change(v -> v.text = "null", v -> v.text, "null");
        change(v -> v.trust = Trust.FULL, v -> v.trust, Trust.FULL);
        change(v -> v.truth = false, v -> v.truth, false);
        change(v -> v.whole = Long.MIN_VALUE, v -> v.whole, Long.MIN_VALUE);
        change(v -> v.single = 0.1f, v -> v.single, 0.1f);
        change(v -> v.real = -1.0e-10, v -> v.real, -1.0e-10);
        change(v -> v.real = Double.NaN, v -> v.real, Double.NaN);
        change(v -> v.decimal = new BigDecimal("0.5"), v -> v.decimal, new BigDecimal("0.5"));
        change(v -> v.big = BigInteger.TEN.pow(30), v -> v.big, BigInteger.TEN.pow(30));
        change(v -> v.uuid = new UUID(1, 2), v -> v.uuid, new UUID(1, 2));
        change(v -> v.day = LocalDate.of(999, 1, 2), v -> v.day, LocalDate.of(999, 1, 2));
        change(v -> v.time = LocalTime.of(9, 0, 1), v -> v.time, LocalTime.of(9, 0, 1));
        change(v -> v.moment = moment, v -> v.moment, moment);
        change(v -> v.lasting = Duration.ofMinutes(90), v -> v.lasting, Duration.ofMinutes(90));
    }

    @Test
    void many_rows_with_the_same_parts_take_as_few_statements_as_those_with_a_column() {
        for (int i = 0; i < ROWS; i++) {
            em.persist(measured("m" + i));
        }
        em.flush();
        EntityManager one = fresh();
        List<Measured> all = one.findAll(Measured.class);
        all.forEach(each -> each.name = each.name + "x");
        one.flush();
        statements.reset();
        all.forEach(each -> each.name = each.name + "y");
        one.flush();
        int ofColumn = statements.all();
        statements.reset();
        all.forEach(each -> some(each.values).text = "of " + each.name);
        one.flush();
        assertThat(statements.all()).isEqualTo(ofColumn);

        for (int i = 0; i < ROWS; i++) {
            some(all.get(i).values).whole = (long) i;
            if (i % 2 == 0) {
                all.get(i).name = "even" + i;
                some(all.get(i).values).truth = null;
            }
        }
        one.flush();
        for (Measured found : fresh().findAll(Measured.class, o -> o.orderBy("id"))) {
            long number = some(some(found.values).whole);
            assertThat(some(found.values).text).isEqualTo("of m" + number + "xy");
            assertThat(some(found.values).truth).isEqualTo(number % 2 == 0 ? null : true);
            assertThat(found.name).isEqualTo(number % 2 == 0 ? "even" + number : "m" + number + "xy");
        }
    }

    @Test
    void a_version_is_checked_and_counted() {
        given(new Tenant("a", new Profile("Wall", 1)));
        EntityManager one = fresh();
        EntityManager other = fresh();
        Tenant first = one.findAll(Tenant.class).get(0);
        Tenant second = other.findAll(Tenant.class).get(0);
        first.profile.level = 2;
        one.flush();
        assertThat(first.version).isEqualTo(second.version + 1);
        second.profile.city = "Ford";
        assertThatThrownBy(other::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(fresh().findAll(Tenant.class).get(0).profile.city).isEqualTo("Wall");
    }

    @Test
    void an_object_that_is_set_in_a_reference_is_written_as_a_whole() {
        Measured measured = measured("a");
        given(measured);
        EntityManager one = fresh();
        Measured reference = one.getReference(Measured.class, some(measured.id));
        reference.values = new Values();
        reference.values.text = "new";
        one.flush();
        Values found = values(fresh());
        assertThat(found.text).isEqualTo("new");
        assertThat(found.whole).isNull();
    }
}
