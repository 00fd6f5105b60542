// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Ledger.Account;
import io.mikroorm.tck.keyfields.Ledger.AccountKey;
import io.mikroorm.tck.keyfields.Ledger.Comment;
import io.mikroorm.tck.keyfields.Ledger.Entry;
import io.mikroorm.tck.keyfields.Ledger.EntryKey;
import io.mikroorm.tck.keyfields.Ledger.Receipt;
import io.mikroorm.tck.keyfields.Ledger.Tenant;
import io.mikroorm.type.CompositeKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Fields of a key may have a column in common: it is once in the key of the row, and each field says it. */
@Requires({Feature.KEY_FIELDS, Feature.FOREIGN_KEYS})
public abstract class SharedKeysContract extends Contract {

    private final Tenant ant = new Tenant("ant");
    private final Tenant bee = new Tenant("bee");
    private final Account cash = new Account(ant, 1, "cash");
    private final Account bank = new Account(ant, 2, "bank");
    private final Account other = new Account(bee, 1, "other");

    /** On books of two tenants. */
    protected SharedKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Ledger.MODEL;
    }

    private void saved() {
        Entry first = new Entry(ant, cash, 1, 10);
        given(
                first,
                new Entry(ant, cash, 2, 20),
                new Entry(ant, bank, 1, 30),
                new Entry(bee, other, 1, 40),
                new Receipt(ant, cash, 2020, "old"),
                new Receipt(bee, other, 2020, "else"),
                new Comment(ant, first, "good"),
                new Comment(ant, null, "none"));
    }

    private AccountKey accountKey(Tenant tenant, int number) {
        return new AccountKey(some(tenant.id), number);
    }

    private EntryKey key(Tenant tenant, int account, int place) {
        return new EntryKey(some(tenant.id), accountKey(tenant, account), place);
    }

    @Test
    void rows_are_found_by_keys_that_say_it_in_each_field() {
        saved();
        Entry found = em.findOneOrFail(Entry.class, key(ant, 1, 2));
        assertThat(found.amount).isEqualTo(20);
        assertThat(found.account.key()).isEqualTo(accountKey(ant, 1));
        assertThat(found.tenant.key()).isEqualTo(ant.id);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(em.getReference(Entry.class, key(ant, 1, 2))).isSameAs(found);
        CompositeKey same = CompositeKey.of(some(ant.id), accountKey(ant, 1), 2);
        assertThat(em.findOneOrFail(Entry.class, same)).isSameAs(found);
        CompositeKey turned = CompositeKey.of(accountKey(ant, 1), 2020, some(ant.id));
        assertThat(em.findOneOrFail(Receipt.class, turned).text).isEqualTo("old");
        assertThat(em.findOneOrFail(Receipt.class, turned, o -> o.populate("account")).account.name)
                .isEqualTo("cash");
        assertThat(em.find(Entry.class, where("amount").gte(30)))
                .extracting(entry -> em.ref(entry).key())
                .containsExactlyInAnyOrder(key(ant, 2, 1), key(bee, 1, 1));
    }

    @Test
    void a_key_that_says_two_values_is_refused() {
        saved();
        EntryKey wrong = new EntryKey(some(bee.id), accountKey(ant, 1), 1);
        assertThatThrownBy(() -> em.findOne(Entry.class, wrong))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2841")
                .hasMessageContaining("Entry");
        assertThatThrownBy(
                        () -> em.getReference(Receipt.class, CompositeKey.of(accountKey(ant, 1), 2020, some(bee.id))))
                .hasMessageContaining("MO-2841");
        Tenant tenant = em.getReference(Tenant.class, some(bee.id));
        Entry entry = new Entry(tenant, em.getReference(Account.class, accountKey(ant, 1)), 7, 1);
        statements.reset();
        assertThatThrownBy(() -> em.persist(entry).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2841")
                .hasMessageContaining("Entry");
        assertThat(statements.texts()).noneMatch(text -> text.startsWith("insert"));
    }

    @Test
    void new_tenants_are_told_apart_before_they_have_keys() {
        em.persist(new Entry(bee, cash, 1, 1));
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4291");
        em.clear();
        em.persist(new Entry(ant, cash, 1, 1)).flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(fresh().findOneOrFail(Entry.class, key(ant, 1, 1)).amount).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void relations_are_populated(LoadStrategy strategy) {
        saved();
        List<Entry> entries = em.findAll(
                Entry.class,
                o -> o.populate("account.tenant", "tenant").strategy(strategy).orderBy("amount"));
        List<Account> accounts = em.findAll(
                Account.class, o -> o.populate("entries").strategy(strategy).orderBy("name"));
        statements.reset();
        assertThat(entries.get(0).account.get().name).isEqualTo("cash");
        assertThat(entries.get(3).account.get().tenant.get().name).isEqualTo("bee");
        assertThat(entries.get(0).tenant.get()).isSameAs(entries.get(1).tenant.get());
        assertThat(accounts.get(1).entries.toList()).containsExactly(entries.get(0), entries.get(1));
        assertThat(statements.all()).isZero();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void conditions_go_through_each_field() {
        saved();
        assertThat(em.count(Entry.class, where("tenant").eq(some(ant.id)))).isEqualTo(3);
        assertThat(em.count(Entry.class, where("account").eq(accountKey(ant, 1))))
                .isEqualTo(2);
        assertThat(em.count(Entry.class, where("account.number").eq(1))).isEqualTo(3);
        assertThat(em.count(Entry.class, where("account.name").eq("bank"))).isEqualTo(1);
        assertThat(em.count(Entry.class, where("account.tenant.name").eq("bee")))
                .isEqualTo(1);
        assertThat(em.count(Account.class, where("entries.amount").gt(25))).isEqualTo(2);
        assertThat(em.count(Comment.class, where("entry").eq(key(ant, 1, 1)))).isEqualTo(1);
        assertThat(em.count(Comment.class, where("entry.account.name").eq("cash")))
                .isEqualTo(1);
        assertThat(em.count(Comment.class, where("entry").isNull())).isEqualTo(1);
        assertThat(em.find(
                        Entry.class,
                        where("account").in(accountKey(ant, 2), accountKey(bee, 1)),
                        o -> o.orderBy("account.number", "amount")))
                .extracting(entry -> entry.amount)
                .containsExactly(40, 30);
    }

    @Test
    void rows_are_changed_and_removed_by_it() {
        saved();
        Entry found = em.findOneOrFail(Entry.class, key(ant, 1, 2));
        found.amount = 21;
        em.remove(em.findOneOrFail(Entry.class, key(ant, 2, 1)));
        em.findOneOrFail(Receipt.class, CompositeKey.of(accountKey(bee, 1), 2020, some(bee.id))).text = "new";
        em.flush();
        EntityManager later = fresh();
        assertThat(later.findAll(Entry.class, o -> o.orderBy("amount")))
                .extracting(entry -> entry.amount)
                .containsExactly(10, 21, 40);
        assertThat(later.count(Receipt.class, where("text").eq("new"))).isEqualTo(1);
    }

    @Test
    void members_come_and_go() {
        saved();
        Account account = em.findOneOrFail(Account.class, accountKey(ant, 1), o -> o.populate("entries"));
        account.entries.remove(account.entries.toList().get(1));
        Tenant tenant = em.getReference(Tenant.class, some(ant.id));
        account.entries.add(new Entry(tenant, account, 3, 50));
        em.flush();
        Account again = fresh().findOneOrFail(Account.class, accountKey(ant, 1), o -> o.populate("entries"));
        assertThat(again.entries.toList()).extracting(entry -> entry.amount).containsExactly(10, 50);
    }

    @Test
    void others_refer_to_such_rows_and_share_the_column_as_well() {
        saved();
        Comment comment = em.findOneOrFail(Comment.class, where("text").eq("none"));
        comment.entry = em.ref(Entry.class, key(ant, 2, 1));
        em.flush();
        Comment again = fresh().findOneOrFail(Comment.class, some(comment.id), o -> o.populate("entry"));
        assertThat(some(again.entry).get().amount).isEqualTo(30);
        comment.entry = em.ref(Entry.class, key(bee, 1, 1));
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4291");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void rows_are_upserted() {
        saved();
        Tenant tenant = em.getReference(Tenant.class, some(ant.id));
        Account account = em.getReference(Account.class, accountKey(ant, 1));
        em.upsertAll(List.of(new Entry(tenant, account, 1, 11), new Entry(tenant, account, 9, 90)));
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager later = fresh();
        assertThat(later.findOneOrFail(Entry.class, key(ant, 1, 1)).amount).isEqualTo(11);
        assertThat(later.findOneOrFail(Entry.class, key(ant, 1, 9)).amount).isEqualTo(90);
        Tenant wrong = em.getReference(Tenant.class, some(bee.id));
        assertThatThrownBy(() -> em.upsert(new Entry(wrong, account, 9, 1))).isInstanceOf(ValidationException.class);
        assertThat(fresh().count(Entry.class, where("place").eq(9))).isEqualTo(1);
    }

    @Test
    void a_reference_leads_to_its_targets_without_a_statement() {
        saved();
        Entry reference = em.getReference(Entry.class, key(ant, 1, 2));
        assertThat(reference.account.key()).isEqualTo(accountKey(ant, 1));
        assertThat(reference.tenant).isEqualTo(em.ref(Tenant.class, some(ant.id)));
        assertThat(statements.all()).isZero();
        assertThat(Ref.of(reference).get()).isSameAs(reference);
    }
}
