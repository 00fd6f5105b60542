// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Lodge.Parcel;
import io.mikroorm.tck.keyfields.Office.Chair;
import io.mikroorm.tck.keyfields.Office.Company;
import io.mikroorm.tck.keyfields.Office.Customer;
import io.mikroorm.tck.keyfields.Office.Deal;
import io.mikroorm.tck.keyfields.Office.Desk;
import io.mikroorm.tck.keyfields.Office.Memo;
import io.mikroorm.type.CompositeKey;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Columns that relations share, of rows that were not read, or not in whole; and conditions about relations that are empty. */
@Requires({Feature.KEY_FIELDS, Feature.FOREIGN_KEYS})
public abstract class UnreadSharesContract extends Contract {

    private final Company ant = new Company("ant");
    private final Company bee = new Company("bee");
    private final Customer ann = new Customer(ant, 1, "Ann");
    private final Customer bob = new Customer(ant, 2, "Bob");
    private final Customer cid = new Customer(bee, 1, "Cid");

    /** On an office. */
    protected UnreadSharesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Lodge.MODEL;
    }

    private void refused(String code, String... words) {
        statements.reset();
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(code)
                .hasMessageContainingAll(words);
        assertThat(statements.texts()).noneMatch(text -> text.startsWith("insert") || text.startsWith("update"));
        em.clear();
    }

    @Test
    void of_a_row_that_was_not_read_no_side_of_a_share_is_set_alone() {
        Deal deal = new Deal(ant, ann);
        given(deal, cid);
        Deal reference = em.getReference(Deal.class, some(deal.id));
        reference.customer = em.ref(Customer.class, CompositeKey.of(some(bee.id), 1));
        refused("MO-4293", "Deal#" + deal.id, "Deal.company", "Load it first");
        reference = em.getReference(Deal.class, some(deal.id));
        reference.company = em.getReference(Company.class, some(bee.id));
        refused("MO-4293", "Deal#" + deal.id, "Deal.customer", "Load it first");
        reference = em.getReference(Deal.class, some(deal.id));
        reference.amount = 5;
        em.flush();
        assertThat(fresh().findOneOrFail(Deal.class, some(deal.id)).amount).isEqualTo(5);
    }

    @Test
    void of_a_row_that_was_not_read_all_sides_are_set_together_and_compared() {
        Memo memo = new Memo(1, null);
        given(memo, new Desk(2, 7));
        Memo reference = em.getReference(Memo.class, some(memo.id));
        reference.tenant = 3;
        reference.desk = new Desk.Key(2, 7);
        refused("MO-4291", "Memo.desk", "Memo.tenant");
        reference = em.getReference(Memo.class, some(memo.id));
        reference.tenant = 2;
        reference.desk = new Desk.Key(2, 7);
        em.flush();
        Memo found = fresh().findOneOrFail(Memo.class, some(memo.id));
        assertThat(found.tenant).isEqualTo(2);
        assertThat(found.desk).isEqualTo(new Desk.Key(2, 7));
    }

    @Test
    void of_a_row_that_was_not_read_the_key_is_known_and_compared() {
        Desk desk = new Desk(1, 7);
        given(new Chair(1, 1, null), desk, new Desk(2, 7));
        Desk.Key key = new Desk.Key(1, 1);
        em.getReference(Chair.class, key).desk = em.ref(Desk.class, new Desk.Key(2, 7));
        refused("MO-4291", "Chair.desk", "Chair.id");
        em.getReference(Chair.class, key).desk = em.ref(Desk.class, desk.id);
        em.flush();
        assertThat(some(fresh().findOneOrFail(Chair.class, key).desk).key()).isEqualTo(desk.id);
    }

    @Test
    void an_owner_that_was_not_read_is_loaded_first() {
        Parcel parcel = Parcel.of(1);
        given(parcel, new Desk(1, 7), new Desk(2, 7));
        Parcel found = em.findOneOrFail(Parcel.class, some(parcel.id));
        found.desk = em.ref(Desk.class, new Desk.Key(1, 7));
        refused("MO-4293", "Parcel#" + parcel.id, "Parcel.tenant", "Load it first");
        found = em.findOneOrFail(Parcel.class, some(parcel.id));
        em.load(found, "tenant");
        found.desk = em.ref(Desk.class, new Desk.Key(2, 7));
        refused("MO-4291", "Parcel.desk", "Parcel.tenant");
        found = em.findOneOrFail(Parcel.class, some(parcel.id));
        em.load(found, "tenant");
        found.desk = em.ref(Desk.class, new Desk.Key(1, 7));
        em.flush();
        assertThat(some(fresh().findOneOrFail(Parcel.class, some(parcel.id)).desk)
                        .key())
                .isEqualTo(new Desk.Key(1, 7));
    }

    private void count(int expected, Condition<Object> condition) {
        EntityManager other = fresh();
        assertThat(other.count(Deal.class, condition)).isEqualTo(expected);
        assertThat(other.find(Deal.class, condition)).hasSize(expected);
    }

    @Test
    void a_relation_that_is_empty_is_neither_equal_nor_unequal() {
        given(new Deal(ant, ann), new Deal(ant, bob), new Deal(bee, cid), new Deal(ant, null), new Deal(bee, null));
        CompositeKey first = CompositeKey.of(some(ant.id), 1);
        CompositeKey second = CompositeKey.of(some(ant.id), 2);
        count(1, where("customer").eq(first));
        count(2, where("customer").ne(first));
        count(1, where("customer").notIn(first, second));
        count(2, where("customer").in(first, second));
        count(2, where("customer").eq(first).not());
        count(1, where("customer").in(first, second).not());
        count(1, where("customer").ne(first).not());
        count(2, where("customer").notIn(first, second).not());
        count(3, where("customer").eq(first).and(where("company").eq(ant)).not());
    }
}
