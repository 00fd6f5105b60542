// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.embedded.Shop.Bank;
import io.mikroorm.tck.embedded.Shop.Card;
import io.mikroorm.tck.embedded.Shop.Cash;
import io.mikroorm.tck.embedded.Shop.Cat;
import io.mikroorm.tck.embedded.Shop.Customer;
import io.mikroorm.tck.embedded.Shop.Dog;
import io.mikroorm.tck.embedded.Shop.Payment;
import io.mikroorm.tck.embedded.Shop.Purchase;
import io.mikroorm.tck.embedded.Shop.Transfer;
import io.mikroorm.tck.embedded.Shop.Vet;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An embeddable may be of several classes: rows say of which. */
public abstract class KindsContract extends Contract {

    /** In a shop. */
    protected KindsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Shop.ALL;
    }

    /** One of each kind, with and without what may be missing, and none. */
    private static List<@Nullable Payment> payments() {
        return Arrays.asList(
                new Card("Ann", 12),
                new Card("", 0),
                new Transfer("Ben", "thanks", new Bank("First", "Rome")),
                new Transfer("Cid", null, new Bank("Second", null)),
                new Cash("left", 3),
                new Cash("right", null),
                null);
    }

    private Purchase found(String title) {
        return some(em.findOne(Purchase.class, where("title").eq(title)));
    }

    @Nested
    class Laws {

        @Test
        void what_is_written_is_read() {
            List<Object> all = new ArrayList<>();
            for (Payment payment : payments()) {
                Purchase purchase = new Purchase("p" + all.size());
                purchase.payment = payment;
                all.add(purchase);
            }
            given(all.toArray());
            for (int i = 0; i < all.size(); i++) {
                assertThat(found("p" + i).payment).isEqualTo(payments().get(i));
            }
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void each_may_become_any_other() {
            for (Payment before : payments()) {
                for (Payment after : payments()) {
                    Purchase purchase = new Purchase("changes");
                    purchase.payment = before;
                    purchase.refund = after;
                    given(purchase);
                    Purchase changed = em.findOneOrFail(Purchase.class, some(purchase.id));
                    assertThat(changed.payment).isEqualTo(before);
                    assertThat(changed.refund).isEqualTo(after);
                    changed.payment = after;
                    changed.refund = before;
                    em.flush();
                    assertThat(em.plan().isEmpty()).isTrue();
                    em.clear();
                    Purchase again = em.findOneOrFail(Purchase.class, some(purchase.id));
                    assertThat(again.payment).isEqualTo(after);
                    assertThat(again.refund).isEqualTo(before);
                    em.clear();
                }
            }
        }

        @Test
        void lists_hold_all_of_them() {
            Purchase purchase = new Purchase("list");
            payments().stream().filter(payment -> payment != null).forEach(purchase.tries::add);
            List<Payment> tries = List.copyOf(purchase.tries);
            given(purchase);
            Purchase found = found("list");
            assertThat(found.tries).isEqualTo(tries);
            assertThat(em.plan().isEmpty()).isTrue();
            found.tries.set(0, new Cash("middle", 1));
            found.tries.remove(1);
            em.flush();
            em.clear();
            assertThat(found("list").tries).hasSize(tries.size() - 1).first().isEqualTo(new Cash("middle", 1));
        }
    }

    @Nested
    class Changes {

        @Test
        void one_that_changes_in_place_is_noticed() {
            Purchase purchase = new Purchase("cash");
            purchase.payment = new Cash("left", 3);
            purchase.refund = new Cash("left", 3);
            given(purchase);
            Purchase found = found("cash");
            ((Cash) some(found.payment)).coins = 4;
            ((Cash) some(found.refund)).till = "right";
            statements.reset();
            em.flush();
            assertThat(statements.updates()).isEqualTo(1);
            em.clear();
            assertThat(found("cash").payment).isEqualTo(new Cash("left", 4));
            assertThat(found("cash").refund).isEqualTo(new Cash("right", 3));
        }

        @Test
        void the_columns_of_the_former_class_become_empty() {
            Purchase purchase = new Purchase("card");
            purchase.payment = new Card("Ann", 12);
            given(purchase);
            found("card").payment = new Cash("left", 3);
            em.flush();
            assertThat(em.count(Purchase.class, where("payment.months").isNull()))
                    .isEqualTo(1);
            assertThat(em.count(Purchase.class, where("payment.holder").isNull()))
                    .isEqualTo(1);
            found("card").payment = null;
            em.flush();
            assertThat(em.count(Purchase.class, where("payment").isNull())).isEqualTo(1);
        }

        @Test
        void fields_of_classes_and_of_what_they_extend_are_read_and_written() {
            Dog dog = new Dog("Rex");
            dog.vet = Ref.of(new Vet("Vera"));
            dog.loud = true;
            given(new Customer("Ann", new Cat("Tom", 9)), new Customer("Ben", dog));
            List<Customer> customers = em.findAll(Customer.class, o -> o.orderBy("name"));
            assertThat(customers.get(0).pet).isInstanceOfSatisfying(Cat.class, cat -> {
                assertThat(cat.name).isEqualTo("Tom");
                assertThat(cat.lives).isEqualTo(9);
            });
            assertThat(customers.get(1).pet).isInstanceOfSatisfying(Dog.class, found -> {
                assertThat(found.name).isEqualTo("Rex");
                assertThat(found.loud).isTrue();
                assertThat(some(found.vet).load().name).isEqualTo("Vera");
            });
            assertThat(em.plan().isEmpty()).isTrue();
            ((Cat) customers.get(0).pet).lives--;
            customers.get(1).pet = new Cat("Rex", 1);
            em.flush();
            em.clear();
            assertThat(em.count(Customer.class, where("pet.lives").in(1, 8))).isEqualTo(2);
            assertThat(em.count(Customer.class, where("pet.vet").isNull())).isEqualTo(2);
        }

        @Test
        void values_are_assigned_by_name_with_the_class() {
            Purchase purchase = new Purchase("assigned");
            given(purchase);
            Purchase found = found("assigned");
            em.assign(found, Map.of("payment", Map.of("kind", "c", "holder", "Ann", "months", 3)));
            assertThat(found.payment).isEqualTo(new Card("Ann", 3));
            em.assign(found, Map.of("payment", Map.of("months", 4), "refund", new Cash("left", null)));
            assertThat(found.payment).isEqualTo(new Card("Ann", 4));
            em.assign(found, Map.of("refund", Map.of("kind", "c", "holder", "Ben", "months", 1)));
            assertThat(found.refund).isEqualTo(new Card("Ben", 1));
            assertThatThrownBy(() -> em.assign(found, Map.of("payment", Map.of("kind", "x"))))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4272")
                    .hasMessageContaining("Card or Transfer or Cash");
        }
    }

    @Nested
    class Refusals {

        @Test
        void an_object_of_another_class_is_refused() {
            em.persist(new Customer("Ann", new Cat("Tom", 9) {}));
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-4271")
                    .hasMessageContaining("Cat or Dog");
        }

        @Test
        void what_a_class_must_have_is_asked_for() {
            Purchase purchase = new Purchase("without");
            Cash cash = new Cash("left", 3);
            purchase.payment = cash;
            given(purchase);
            ((Cash) some(found("without").payment)).till = unset();
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("payment")
                    .hasMessageContaining("till");
            em.clear();
            found("without").refund = new Cash(unset(), 1);
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("till");
        }

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T unset() {
            return null;
        }
    }
}
