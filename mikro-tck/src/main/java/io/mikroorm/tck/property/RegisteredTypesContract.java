// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Types that are registered for the whole configuration store all values of their classes, wherever nothing else is said. */
public abstract class RegisteredTypesContract extends Contract {

    /** A key of one's own. */
    record Code(String text) {}

    /** Stored in cents. */
    record Money(long cents) {}

    /** Stores codes. */
    static final class CodeType implements Type<Code, String> {
        @Override
        public Class<Code> javaType() {
            return Code.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Code value) {
            return "#" + value.text();
        }

        @Override
        public Code toJava(String value) {
            return new Code(value.substring(1));
        }
    }

    /** Stores money as a number. */
    static final class MoneyType implements Type<Money, Long> {
        @Override
        public Class<Money> javaType() {
            return Money.class;
        }

        @Override
        public Class<Long> databaseType() {
            return Long.class;
        }

        @Override
        public Long toDatabase(Money value) {
            return value.cents();
        }

        @Override
        public Money toJava(Long value) {
            return new Money(value);
        }
    }

    /** Stores money as a text. */
    static final class MoneyText implements Type<Money, String> {
        @Override
        public Class<Money> javaType() {
            return Money.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Money value) {
            return value.cents() + " cents";
        }

        @Override
        public Money toJava(String value) {
            return new Money(Long.parseLong(value.replace(" cents", "")));
        }
    }

    /** Stores what is true as {@code Y}, in a column of one letter. */
    static final class LetterType implements Type<Boolean, String> {
        @Override
        public Class<Boolean> javaType() {
            return Boolean.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Boolean value) {
            return value ? "Y" : "N";
        }

        @Override
        public Boolean toJava(String value) {
            return value.equals("Y");
        }

        @Override
        public String columnType(String database) {
            return database.equals("mongodb") ? "" : "varchar(1)";
        }
    }

    /** Says in its own way what {@code Boolean} is. */
    @Embeddable
    record Terms(Money fee, boolean strict) {}

    /** Whose values are all stored by registered types. */
    @Entity
    static class Bill {

        @PrimaryKey
        Code code;

        @Version
        int version;

        Money total;

        @Nullable
        Money tip;

        @Property(type = MoneyText.class)
        Money plain = new Money(7);

        List<Money> parts = new ArrayList<>();

        boolean paid;

        Terms terms = new Terms(new Money(5), true);

        @Embedded(object = true)
        Terms former = new Terms(new Money(6), false);

        @ManyToOne(nullable = true)
        @Nullable
        Bill before;

        protected Bill() {}

        Bill(String code, long total, boolean paid) {
            this.code = new Code(code);
            this.total = new Money(total);
            this.paid = paid;
            this.parts.add(new Money(total - 1));
            this.parts.add(new Money(1));
        }
    }

    /** What a row shows. */
    record Row(Code code, Money total, boolean paid) {}

    /** On bills. */
    protected RegisteredTypesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Bill.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.types(new CodeType(), new MoneyType(), new LetterType());
    }

    private static MappedColumn column(EntityMetadata metadata, String path) {
        return Objects.requireNonNull(metadata.column(path));
    }

    @Test
    void values_come_back_as_they_were() {
        Bill first = new Bill("a", 100, true);
        Bill second = new Bill("b", 50, false);
        second.before = first;
        second.tip = new Money(3);
        given(first, second);
        Bill found = em.findOneOrFail(Bill.class, new Code("b"), o -> o.populate("before"));
        assertThat(found.total).isEqualTo(new Money(50));
        assertThat(found.tip).isEqualTo(new Money(3));
        assertThat(found.plain).isEqualTo(new Money(7));
        assertThat(found.parts).containsExactly(new Money(49), new Money(1));
        assertThat(found.paid).isFalse();
        assertThat(found.terms).isEqualTo(new Terms(new Money(5), true));
        assertThat(found.former).isEqualTo(new Terms(new Money(6), false));
        Bill before = Objects.requireNonNull(found.before);
        assertThat(before.code).isEqualTo(new Code("a"));
        assertThat(before.paid).isTrue();
        assertThat(before.tip).isNull();
    }

    @Test
    void conditions_orders_and_records_are_about_them() {
        given(new Bill("a", 100, true), new Bill("b", 9, false), new Bill("c", 20, true));
        assertThat(em.findInto(Row.class, Bill.class, where("paid").eq(true), o -> o.orderBy("total")))
                .containsExactly(
                        new Row(new Code("c"), new Money(20), true), new Row(new Code("a"), new Money(100), true));
        assertThat(em.count(Bill.class, where("total").gt(new Money(9)))).isEqualTo(2);
        assertThat(em.count(Bill.class, where("code").in(new Code("a"), new Code("b"))))
                .isEqualTo(2);
        assertThat(em.count(Bill.class, where("terms.fee").eq(new Money(5)))).isEqualTo(3);
    }

    @Test
    void changes_are_written() {
        given(new Bill("a", 100, true));
        Bill bill = em.findOneOrFail(Bill.class, new Code("a"));
        bill.total = new Money(101);
        bill.paid = false;
        bill.parts.set(0, new Money(8));
        em.flush();
        Bill again = fresh().findOneOrFail(Bill.class, new Code("a"));
        assertThat(again.total).isEqualTo(new Money(101));
        assertThat(again.paid).isFalse();
        assertThat(again.parts).containsExactly(new Money(8), new Money(1));
        assertThat(again.version).isEqualTo(bill.version);
    }

    @Test
    void what_the_mapping_says_wins_and_a_type_tells_its_column() {
        EntityMetadata bill = orm.metadata().get(Bill.class);
        assertThat(column(bill, "total").type().storage().name()).isEqualTo("LONG");
        assertThat(column(bill, "plain").type().storage().name()).isEqualTo("STRING");
        assertThat(column(bill, "version").type().converter()).isNull();
        assertThat(column(bill, "paid").columnType()).isEqualTo(driver().name().equals("mongodb") ? "" : "varchar(1)");
        assertThat(column(bill, "total").columnType()).isEmpty();
    }
}
