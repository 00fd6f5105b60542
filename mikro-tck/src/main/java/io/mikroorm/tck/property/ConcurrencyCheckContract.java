// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Updates that find their row only where values still are as they were read. */
@Requires(Feature.TRANSACTIONS)
public abstract class ConcurrencyCheckContract extends Contract {

    /** How far an order has come. */
    enum State {
        OPEN,
        PAID,
        SENT
    }

    /** Where it goes. */
    @Embeddable
    static class Place {

        @Property(length = 40, nullable = true, concurrencyCheck = true)
        @Nullable
        String town;
    }

    /** Has values of many kinds that are compared. */
    @Entity
    static class Order {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(concurrencyCheck = true)
        State state = State.OPEN;

        @Property(concurrencyCheck = true, precision = 10, scale = 2, nullable = true)
        @Nullable
        BigDecimal total;

        @Property(concurrencyCheck = true, nullable = true)
        @Nullable
        Instant paid;

        @Property(concurrencyCheck = true, nullable = true)
        @Nullable
        LocalDate due;

        @Embedded
        Place place = new Place();

        @Property(length = 40)
        String note = "";

        static Order of(String note) {
            Order order = new Order();
            order.note = note;
            return order;
        }
    }

    /** Compares a number alone. */
    @Entity
    static class Stock {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(concurrencyCheck = true, nullable = true)
        @Nullable
        Integer count;

        static Stock of(@Nullable Integer count) {
            Stock stock = new Stock();
            stock.count = count;
            return stock;
        }
    }

    /** Has a version too. */
    @Entity
    static class Account {

        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        @Property(concurrencyCheck = true)
        long balance;

        @Property(length = 40)
        String owner = "Ann";
    }

    /** Is mapped in code. */
    static class Coupon {

        @Nullable
        Long id;

        boolean used;
    }

    /** On orders. */
    protected ConcurrencyCheckContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Order.class, Stock.class, Account.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(Coupon.class, e -> e.key("id").property("used", p -> p.concurrencyCheck())));
    }

    private <E> E managed(E entity) {
        given(entity);
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) entity.getClass();
        return em.findAll(type).get(0);
    }

    private <E> void meanwhile(Class<E> type, Consumer<E> work) {
        EntityManager other = fresh();
        other.findAll(type).forEach(work);
        other.flush();
        statements.reset();
    }

    @Test
    void an_update_asks_for_what_was_read() {
        Stock stock = managed(Stock.of(5));
        stock.count = 4;
        em.flush();
        stock.count = 3;
        em.flush();
        assertThat(fresh().findAll(Stock.class)).extracting(each -> each.count).containsExactly(3);
    }

    @Test
    void a_row_that_somebody_else_has_changed_is_an_error() {
        Stock stock = managed(Stock.of(5));
        meanwhile(Stock.class, other -> other.count = 4);
        stock.count = 3;
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("MO-4119")
                .hasFieldOrPropertyWithValue("entity", stock);
        em.refresh(stock);
        stock.count = 3;
        em.flush();
        assertThat(fresh().findAll(Stock.class).get(0).count).isEqualTo(3);
    }

    @Test
    void a_row_that_is_gone_is_an_error() {
        Stock stock = managed(Stock.of(5));
        EntityManager other = fresh();
        other.remove(other.findAll(Stock.class).get(0));
        other.flush();
        stock.count = 3;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void null_is_compared_too() {
        Stock stock = managed(Stock.of(null));
        stock.count = 1;
        em.flush();
        stock.count = null;
        em.flush();
        meanwhile(Stock.class, other -> other.count = 8);
        stock.count = 2;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void values_of_all_kinds_are_compared() {
        Order order = managed(Order.of("first"));
        order.state = State.PAID;
        em.flush();
        order.total = new BigDecimal("12.50");
        em.flush();
        order.paid = Instant.parse("2026-05-06T07:08:09.123Z");
        em.flush();
        order.due = LocalDate.of(2026, 7, 1);
        order.place.town = "Bern";
        em.flush();
        order.state = State.SENT;
        em.flush();
        Order found = fresh().findAll(Order.class).get(0);
        assertThat(found.state).isEqualTo(State.SENT);
        assertThat(found.place.town).isEqualTo("Bern");
        EntityManager again = fresh();
        again.findAll(Order.class).get(0).state = State.OPEN;
        again.flush();
    }

    @Test
    void each_of_several_values_counts() {
        Order order = managed(Order.of("first"));
        meanwhile(Order.class, other -> other.place.town = "Bern");
        order.state = State.PAID;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void what_others_do_to_the_rest_of_the_row_does_not_count() {
        given(new Account());
        Account account = em.findAll(Account.class).get(0);
        account.balance = 3;
        em.flush();
        Order order = managed(Order.of("first"));
        meanwhile(Order.class, other -> {
            other.note = "second";
            other.total = new BigDecimal("1.00");
        });
        em.refresh(order);
        order.state = State.SENT;
        em.flush();
        assertThat(fresh().findAll(Order.class).get(0).note).isEqualTo("second");
    }

    @Test
    void an_update_that_others_could_not_notice_is_an_error() {
        Order order = managed(Order.of("first"));
        order.note = "second";
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("MO-4260")
                .hasMessageContaining("Order.state");
        assertThat(statements.updates()).isZero();
    }

    @Test
    void with_a_version_every_update_is_noticed() {
        Account account = managed(new Account());
        account.owner = "Bob";
        em.flush();
        account.balance = 5;
        em.flush();
        meanwhile(Account.class, other -> other.balance = 7);
        account.owner = "Eve";
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("MO-4119");
        assertThat(fresh().findAll(Account.class).get(0).owner).isEqualTo("Bob");
    }

    @Test
    void many_rows_are_updated_together_and_the_one_that_was_changed_is_named() {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(Stock.of(i % 3 == 0 ? null : i));
        }
        given(rows.toArray());
        List<Stock> all = em.findAll(Stock.class, o -> o.orderBy("id"));
        all.forEach(stock -> stock.count = 100);
        em.flush();
        all.forEach(stock -> stock.count = 200);
        statements.reset();
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        meanwhile(Stock.class, other -> {
            if (some(all.get(7).id).equals(other.id)) {
                other.count = 7;
            }
        });
        all.forEach(stock -> stock.count = 300);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasFieldOrPropertyWithValue("entity", all.get(7));
        assertThat(fresh().findAll(Stock.class)).extracting(each -> each.count).containsOnly(200, 7);
    }

    @Test
    void values_that_change_hands_are_compared_as_they_were_read() {
        Stock one = managed(Stock.of(1));
        em.persist(Stock.of(2)).flush();
        one.count = 2;
        em.flush();
        one.count = 1;
        em.flush();
        assertThat(fresh().findAll(Stock.class)).extracting(each -> each.count).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void what_was_never_loaded_cannot_be_compared() {
        Stock stock = managed(Stock.of(5));
        EntityManager other = fresh();
        other.getReference(Stock.class, some(stock.id)).count = 9;
        assertThatThrownBy(other::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4261");
    }

    @Test
    void removing_does_not_compare() {
        Stock stock = managed(Stock.of(5));
        meanwhile(Stock.class, other -> other.count = 4);
        em.remove(stock);
        em.flush();
        assertThat(fresh().findAll(Stock.class)).isEmpty();
    }

    @Test
    void they_can_be_said_in_code() {
        Coupon coupon = managed(new Coupon());
        meanwhile(Coupon.class, other -> other.used = true);
        coupon.used = true;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(OptimisticLockException.class);
    }
}
