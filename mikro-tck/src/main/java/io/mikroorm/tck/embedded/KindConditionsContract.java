// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Path;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.embedded.Shop.Bank;
import io.mikroorm.tck.embedded.Shop.Card;
import io.mikroorm.tck.embedded.Shop.Cash;
import io.mikroorm.tck.embedded.Shop.Payment;
import io.mikroorm.tck.embedded.Shop.Purchase;
import io.mikroorm.tck.embedded.Shop.Transfer;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Embeddables of several classes are asked for by the class, by what several of them have, and by what one has. */
public abstract class KindConditionsContract extends Contract {

    /** In a shop. */
    protected KindConditionsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Shop.ALL;
    }

    private static Purchase purchase(String title, @Nullable Payment payment) {
        Purchase purchase = new Purchase(title);
        purchase.payment = payment;
        purchase.refund = payment;
        if (payment != null) {
            purchase.tries.add(payment);
        }
        return purchase;
    }

    @BeforeEach
    void given() {
        given(
                purchase("a", new Card("Ann", 12)),
                purchase("b", new Card("Ben", 24)),
                purchase("c", new Transfer("Ann", null, new Bank("First", "Rome"))),
                purchase("d", new Cash("left", 3)),
                purchase("e", null));
    }

    private List<String> found(Condition<Object> condition) {
        return em.find(Purchase.class, condition, o -> o.orderBy("title")).stream()
                .map(purchase -> purchase.title)
                .toList();
    }

    @Test
    void the_class_is_a_property() {
        assertThat(found(where("payment.kind").eq("c"))).containsExactly("a", "b");
        assertThat(found(where("payment.kind").in("cash", "transfer"))).containsExactly("c", "d");
        assertThat(found(where("payment").isNull())).containsExactly("e");
        assertThat(found(where("refund").isNull())).containsExactly("e");
    }

    @Test
    void what_several_classes_have_is_one_property() {
        assertThat(found(where("payment.holder").eq("Ann"))).containsExactly("a", "c");
    }

    @Test
    void what_one_class_has_is_null_in_others() {
        assertThat(found(where("payment.months").gt(12))).containsExactly("b");
        assertThat(found(where("payment.months").isNull())).containsExactly("c", "d", "e");
        assertThat(found(where("payment.bank.town").eq("Rome"))).containsExactly("c");
        assertThatThrownBy(() -> found(where("payment.nothing").eq(1))).hasMessageContaining("nothing");
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void objects_are_asked_in_the_same_way() {
        assertThat(found(where("refund.kind").eq("cash"))).containsExactly("d");
        assertThat(found(where("refund.holder").eq("Ann"))).containsExactly("a", "c");
        assertThat(found(where("refund.coins").gte(3))).containsExactly("d");
        assertThat(found(where("refund.bank.name").eq("First"))).containsExactly("c");
    }

    @Test
    @Requires(Feature.ELEMENT_CONDITIONS)
    void elements_are_asked_in_the_same_way() {
        assertThat(found(where("tries.kind").eq("c"))).containsExactly("a", "b");
        assertThat(found(where("tries")
                        .some(where("holder").eq("Ann").and(where("kind").eq("c")))))
                .containsExactly("a");
    }

    @Test
    void orders_go_by_them() {
        assertThat(em.findAll(Purchase.class, o -> o.orderBy("payment.months desc nulls last", "title desc")).stream()
                        .map(purchase -> purchase.title))
                .containsExactly("b", "a", "e", "d", "c");
    }

    /** Of a purchase. */
    public record Row(
            String title,
            @Path("payment.kind") @Nullable String kind,
            @Path("payment.holder") @Nullable String holder,
            @Path("payment.months") @Nullable Integer months) {}

    @Test
    void records_have_values_of_them() {
        assertThat(em.findInto(Row.class, Purchase.class, where("title").ne("b"), o -> o.orderBy("title")))
                .containsExactly(
                        new Row("a", "c", "Ann", 12),
                        new Row("c", "transfer", "Ann", null),
                        new Row("d", "cash", null, null),
                        new Row("e", null, null, null));
    }
}
