// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Office.Chair;
import io.mikroorm.tck.keyfields.Office.Company;
import io.mikroorm.tck.keyfields.Office.Customer;
import io.mikroorm.tck.keyfields.Office.Deal;
import io.mikroorm.tck.keyfields.Office.Desk;
import io.mikroorm.tck.keyfields.Office.Memo;
import io.mikroorm.type.CompositeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A column that several properties have is written by one of them; all say the same, or nothing is sent. */
@Requires({Feature.KEY_FIELDS, Feature.FOREIGN_KEYS})
public abstract class SharedColumnsContract extends Contract {

    private static final int MANY = 60;

    private final Company ant = new Company("ant");
    private final Company bee = new Company("bee");
    private final Customer ann = new Customer(ant, 1, "Ann");
    private final Customer bob = new Customer(ant, 2, "Bob");
    private final Customer cid = new Customer(bee, 1, "Cid");

    /** On a small office. */
    protected SharedColumnsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Office.MODEL;
    }

    private Deal saved() {
        Deal deal = new Deal(ant, ann);
        deal.sender = bob;
        given(deal, new Deal(ant, null), cid);
        return deal;
    }

    private Deal only(EntityManager from) {
        return from.findOneOrFail(Deal.class, where("customer").ne(null));
    }

    @Test
    void rows_are_written_with_new_targets_and_read_again() {
        saved();
        Deal found = only(em);
        assertThat(some(found.customer).key()).isEqualTo(CompositeKey.of(some(ant.id), 1));
        assertThat(some(found.sender).number).isEqualTo(2);
        assertThat(found.company.id).isEqualTo(ant.id);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(some(found.customer).load().name).isEqualTo("Ann");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void targets_are_populated(LoadStrategy strategy) {
        saved();
        List<Deal> found =
                em.find(Deal.class, where("company").eq(ant), o -> o.populate("customer", "sender", "company")
                        .orderBy("id")
                        .strategy(strategy));
        assertThat(found).hasSize(2);
        assertThat(some(found.get(0).customer).get().name).isEqualTo("Ann");
        assertThat(some(found.get(0).sender).name).isEqualTo("Bob");
        assertThat(found.get(1).customer).isNull();
        assertThat(found.get(1).sender).isNull();
        assertThat(found.get(1).company.name).isEqualTo("ant");
    }

    @Test
    void a_relation_is_empty_where_its_own_column_is() {
        saved();
        assertThat(fresh().count(Deal.class, where("customer").eq(null))).isEqualTo(1);
        assertThat(fresh().count(Deal.class, where("customer").ne(null))).isEqualTo(1);
        Deal deal = only(em);
        deal.customer = null;
        em.flush();
        Deal found = fresh().findOneOrFail(Deal.class, some(deal.id));
        assertThat(found.customer).isNull();
        assertThat(found.company.id).isEqualTo(ant.id);
        assertThat(some(found.sender).number).isEqualTo(2);
    }

    /** What is read of a deal alone. */
    record Summary(int amount, @Nullable CompositeKey customer) {}

    @Test
    void it_is_read_into_records() {
        saved();
        assertThat(em.findInto(Summary.class, Deal.class, where("company").eq(ant), o -> o.orderBy("id")))
                .containsExactly(new Summary(0, CompositeKey.of(some(ant.id), 1)), new Summary(0, null));
    }

    @Test
    void conditions_go_through_it() {
        saved();
        assertThat(fresh().count(Deal.class, where("customer").eq(CompositeKey.of(some(ant.id), 1))))
                .isEqualTo(1);
        assertThat(fresh().count(Deal.class, where("customer").eq(CompositeKey.of(some(bee.id), 1))))
                .isZero();
        assertThat(fresh().count(
                                Deal.class,
                                where("customer.name")
                                        .eq("Ann")
                                        .and(where("sender.number").eq(2))))
                .isEqualTo(1);
    }

    @Test
    void only_its_own_column_is_written() {
        saved();
        Deal deal = only(em);
        statements.reset();
        deal.customer = em.ref(Customer.class, CompositeKey.of(some(ant.id), 2));
        em.flush();
        assertThat(statements.texts().stream().filter(text -> text.startsWith("update")))
                .hasSize(1)
                .allMatch(text -> text.contains("customer_no") && !text.contains("company_id"));
        assertThat(some(only(fresh()).customer).key()).isEqualTo(CompositeKey.of(some(ant.id), 2));
    }

    @Test
    void all_may_change_together() {
        saved();
        Deal deal = only(em);
        deal.company = em.getReference(Company.class, some(bee.id));
        deal.customer = em.ref(Customer.class, CompositeKey.of(some(bee.id), 1));
        deal.sender = null;
        em.flush();
        assertThat(only(fresh()).customer).isNotNull();
        assertThat(some(only(fresh()).customer).load().name).isEqualTo("Cid");
    }

    private void refused(String property, String owner) {
        statements.reset();
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4291")
                .hasMessageContaining(property)
                .hasMessageContaining(owner);
        assertThat(statements.texts()).noneMatch(text -> text.startsWith("insert") || text.startsWith("update"));
    }

    @Test
    void two_values_of_a_column_are_refused_before_anything_is_sent() {
        saved();
        Deal deal = only(em);
        deal.customer = em.ref(Customer.class, CompositeKey.of(some(bee.id), 1));
        refused("Deal.customer", "Deal.company");
        em.refresh(deal);
        deal.company = em.getReference(Company.class, some(bee.id));
        refused("Deal.customer", "Deal.company");
    }

    @Test
    void two_values_of_a_new_row_are_refused_even_where_they_are_not_known_yet() {
        em.persist(new Deal(bee, ann));
        refused("Deal.customer", "Deal.company");
        em.clear();
        em.persist(new Chair(1, 1, new Desk(2, 1)));
        refused("Chair.desk", "Chair.id");
        em.clear();
        em.persist(new Desk(2, 1)).persist(new Memo(1, new Desk.Key(2, 1)));
        refused("Memo.desk", "Memo.tenant");
    }

    @Test
    void a_column_may_be_that_of_a_value_or_of_a_part_of_the_key() {
        Desk desk = new Desk(1, 7);
        given(new Chair(1, 1, desk), new Chair(1, 2, null), new Memo(1, null));
        em.persist(new Memo(1, desk.id)).flush();
        Chair chair = em.findOneOrFail(Chair.class, new Desk.Key(1, 1));
        assertThat(some(chair.desk).key()).isEqualTo(desk.id);
        assertThat(em.findOneOrFail(Chair.class, new Desk.Key(1, 2)).desk).isNull();
        assertThat(fresh().findOneOrFail(Memo.class, where("desk").ne(null)).desk)
                .isEqualTo(desk.id);
        assertThat(fresh().findOneOrFail(Memo.class, where("desk").eq(null)).tenant)
                .isEqualTo(1);
        assertThat(fresh().count(Memo.class, where("desk.drawers").eq(0))).isEqualTo(1);
        chair.desk = null;
        em.flush();
        assertThat(fresh().findOneOrFail(Chair.class, chair.id).desk).isNull();
    }

    @Test
    void many_rows_are_written_at_once() {
        given(ann, bob);
        List<Deal> deals = new ArrayList<>();
        Company company = em.findOneOrFail(Company.class, some(ant.id));
        for (int i = 0; i < MANY; i++) {
            Deal deal = new Deal(company, null);
            deal.customer = i % 2 == 0 ? em.ref(Customer.class, CompositeKey.of(some(ant.id), 1)) : null;
            deals.add(deal);
        }
        em.persistAll(deals);
        em.flush();
        assertThat(fresh().count(Deal.class, where("customer.name").eq("Ann"))).isEqualTo(MANY / 2);
        deals.forEach(deal -> deal.customer = em.ref(Customer.class, CompositeKey.of(some(ant.id), 2)));
        em.flush();
        assertThat(fresh().count(Deal.class, where("customer.name").eq("Bob"))).isEqualTo(MANY);
    }

    @Test
    void a_target_that_goes_empties_its_own_column() {
        Deal deal = saved();
        EntityManager other = fresh();
        Deal loaded = other.findOneOrFail(Deal.class, some(deal.id));
        other.remove(other.findOneOrFail(Customer.class, CompositeKey.of(some(ant.id), 1)));
        other.flush();
        assertThat(loaded.customer).isNull();
        assertThat(fresh().findOneOrFail(Deal.class, some(deal.id)).company.id).isEqualTo(ant.id);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void rows_are_upserted_where_all_say_the_same() {
        Desk desk = new Desk(1, 7);
        Desk other = new Desk(2, 1);
        given(desk, other, new Chair(1, 1, null));
        em.upsertAll(List.of(new Chair(1, 1, desk), new Chair(1, 2, desk), new Chair(2, 2, null)));
        assertThat(some(fresh().findOneOrFail(Chair.class, new Desk.Key(1, 1)).desk)
                        .key())
                .isEqualTo(desk.id);
        assertThat(fresh().count(Chair.class, where("desk").eq(desk.id))).isEqualTo(2);
        assertThat(fresh().findOneOrFail(Chair.class, new Desk.Key(2, 2)).desk).isNull();
        assertThatThrownBy(() -> em.upsert(new Chair(1, 3, other)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4292")
                .hasMessageContaining("Chair.desk and Chair.id share the column 'tenant'");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_do_not_update_one_of_two_that_share_a_column() {
        Deal deal = saved();
        Long id = some(deal.id);
        Company company = em.getReference(Company.class, some(ant.id));
        Ref<Customer> customer = em.ref(Customer.class, CompositeKey.of(some(ant.id), 2));
        Map<String, Object> both = Map.of("id", id, "company", company, "customer", customer);
        assertThatThrownBy(() -> em.upsert(Deal.class, both, o -> o.merge("customer")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4292")
                .hasMessageContaining("Deal.company, with which it shares a column");
        assertThatThrownBy(() -> em.upsert(Deal.class, both, o -> o.merge("company", "amount")))
                .hasMessageContaining("MO-4292");
        em.upsert(Deal.class, both, o -> o.merge("company", "customer", "sender"));
        Deal again = fresh().findOneOrFail(Deal.class, id);
        assertThat(some(again.customer).key()).isEqualTo(customer.key());
        assertThat(again.sender).isNull();
    }
}
