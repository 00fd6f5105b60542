// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.FlushStep;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Contact;
import io.mikroorm.tck.domain.Customer;
import io.mikroorm.tck.domain.Stamp;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values of more than one part live in the tables of their owners. */
public abstract class EmbeddedContract extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return List.of(Customer.class, Stamp.class);
    }

    private Customer found() {
        return fresh().findAll(Customer.class).get(0);
    }

    @Test
    void a_class_in_a_class_and_records_survive() {
        Customer jon = new Customer("Jon");
        jon.contact.mail("jon@wall.org");
        jon.contact.phone(new Contact.Phone(47, "1234"));
        jon.home = new Address("Wall 1", "North", null);
        jon.work = new Address("Tower", "South", "Westeros");
        given(jon);

        Customer found = found();
        assertThat(found.contact.mail()).isEqualTo("jon@wall.org");
        assertThat(found.contact.phone()).isEqualTo(new Contact.Phone(47, "1234"));
        assertThat(found.home).isEqualTo(new Address("Wall 1", "North", null));
        assertThat(found.work).isEqualTo(new Address("Tower", "South", "Westeros"));
    }

    @Test
    void a_value_that_may_be_missing_is_null_when_all_its_columns_are() {
        given(new Customer("Jon"));

        Customer found = found();
        assertThat(found.home).isNull();
        assertThat(found.work).isNull();
        assertThat(found.contact).isNotNull();
        assertThat(found.contact.phone()).isNull();
    }

    @Test
    void a_changed_part_of_a_mutable_value_is_the_only_column_that_is_set() {
        Customer jon = new Customer("Jon");
        jon.contact.phone(new Contact.Phone(47, "1234"));
        given(jon);
        Customer mine = em.findAll(Customer.class).get(0);
        mine.contact.phone(new Contact.Phone(47, "5678"));

        assertThat(((FlushStep.Update) em.plan().steps().get(0)).properties()).containsExactly("contact.phone.number");
        em.flush();
        assertThat(found().contact.phone()).isEqualTo(new Contact.Phone(47, "5678"));
    }

    @Test
    void a_value_can_come_and_go() {
        given(new Customer("Jon"));
        Customer mine = em.findAll(Customer.class).get(0);
        mine.home = new Address("Wall 1", "North", null);
        em.flush();
        assertThat(found().home).isEqualTo(new Address("Wall 1", "North", null));
        mine.home = null;
        em.flush();
        assertThat(found().home).isNull();
    }

    @Test
    void an_equal_value_in_another_object_is_no_change() {
        Customer jon = new Customer("Jon");
        jon.home = new Address("Wall 1", "North", null);
        given(jon);
        Customer mine = em.findAll(Customer.class).get(0);
        mine.home = new Address("Wall 1", "North", null);

        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_part_that_may_not_be_null_is_named_by_its_path() {
        em.persist(new Stamp("queen", new Stamp.Money(BigDecimal.ONE, nothing())));

        assertThatThrownBy(em::flush)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("Stamp.value.currency");
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_value_that_may_be_missing_is_not_written_in_part() {
        Customer jon = new Customer("Jon");
        jon.home = new Address("Wall 1", nothing(), null);
        em.persist(jon);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4126")
                .hasMessageContaining("Customer.home.city");
        assertThat(statements.all()).isZero();
        jon.home = null;
        em.flush();
        assertThat(found().home).isNull();
    }

    @Test
    void a_part_that_a_value_inside_of_a_value_lacks_is_named_by_its_whole_path() {
        given(new Customer("Jon"));
        Customer mine = em.findAll(Customer.class).get(0);
        mine.contact.phone(new Contact.Phone(47, nothing()));
        statements.reset();

        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Customer.contact.phone.number")
                .hasMessageContaining("Customer#" + mine.id);
        assertThat(statements.all()).isZero();
        mine.contact.phone(new Contact.Phone(47, "1234"));
        em.flush();
        assertThat(found().contact.phone()).isEqualTo(new Contact.Phone(47, "1234"));
    }

    @Test
    void a_value_without_any_part_is_not_taken_for_a_missing_one() {
        given(new Customer("Jon"));
        Customer mine = em.findAll(Customer.class).get(0);
        mine.home = new Address(nothing(), nothing(), null);

        assertThatThrownBy(em::flush).hasMessageContaining("Customer.home.street");
        mine.name = "Jon Snow";
        assertThatThrownBy(em::flush).hasMessageContaining("Customer.home.street");
        mine.home = null;
        em.flush();
        assertThat(found().name).isEqualTo("Jon Snow");
    }

    @Test
    void parts_are_asked_for_and_sorted_by_their_paths() {
        Customer a = new Customer("a");
        a.contact.phone(new Contact.Phone(47, "2"));
        Customer b = new Customer("b");
        b.contact.phone(new Contact.Phone(47, "1"));
        Customer c = new Customer("c");
        given(a, b, c);

        assertThat(em.find(
                        Customer.class, where("contact.phone.prefix").eq(47), o -> o.orderBy("contact.phone.number")))
                .extracting(found -> found.name)
                .containsExactly("b", "a");
        assertThat(em.find(Customer.class, where("contact.phone").isNull()))
                .extracting(found -> found.name)
                .containsExactly("c");
    }

    @Test
    void a_record_of_an_entity_that_is_built_by_its_constructor_survives() {
        given(new Stamp("queen", new Stamp.Money(new BigDecimal("0.8500"), "EUR")));

        assertThat(em.findAll(Stamp.class).get(0).value().amount()).isEqualByComparingTo("0.85");
        assertThat(em.findAll(Stamp.class).get(0).value().currency()).isEqualTo("EUR");
    }

    @NullUnmarked
    private static String nothing() {
        return null;
    }
}
