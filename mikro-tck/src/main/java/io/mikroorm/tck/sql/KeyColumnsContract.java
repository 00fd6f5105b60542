// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.type.BinaryContent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The columns of keys of several parts: what they are called, what they take, and what becomes of keys that others have written. */
public abstract class KeyColumnsContract {

    /** More keys of three parts than one statement takes on any database that bounds them. */
    private static final int MORE_THAN_A_LIST = 22_000;

    /** What an account is for. */
    enum Kind {
        ASSET,
        DEBT
    }

    /** An account, known by what it is for, its branch and a number there. */
    @Entity
    @Index(properties = {"name", "number desc"})
    static class Account {

        /** The parts. */
        record Number(
                Kind kind,
                @Property(length = 8) String branch,
                @Property(column = "no") long number) {}

        @PrimaryKey
        Number number = new Number(Kind.ASSET, "", 0);

        @Property(length = 20)
        String name = "";

        @Nullable
        BinaryContent scan;

        static Account of(Kind kind, String branch, long number) {
            Account account = new Account();
            account.number = new Number(kind, branch, number);
            account.name = branch + number;
            return account;
        }
    }

    /** Refers to accounts by columns with names of their own, and by others. */
    @Entity
    static class Entry {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne(joinColumn = {"k", "b", "n"})
        Account account = new Account();

        @ManyToOne
        @Nullable
        Account counter;

        @ManyToMany(
                joinColumn = "entry",
                inverseJoinColumn = {"seen_k", "seen_b", "seen_n"})
        final EntityCollection<Account> seen = EntityCollection.of(this);
    }

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private @Nullable SqlORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    @BeforeEach
    void open() {
        opened = (SqlORM) driver().open(List.of(Account.class, Entry.class), c -> {}, physical -> {
            database.set(physical);
            return physical;
        });
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private SqlORM orm() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private EntityManager fresh() {
        return orm().em().fork();
    }

    /** Runs a statement that the library does not know of; names stand in square brackets. */
    private void around(String sql) {
        try (Connection connection = database.get().getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            statement.execute(sql.replace("[", quote).replace("]", quote));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry() {
        Entry entry = new Entry();
        entry.account = Account.of(Kind.ASSET, "Bern", 1);
        entry.counter = Account.of(Kind.DEBT, "Rome", 2);
        entry.seen.add(entry.counter);
        fresh().persist(entry).flush();
        return entry;
    }

    @Test
    void are_called_as_the_mapping_says_or_by_the_property_and_the_part() {
        String script = orm().schema().createSql().replaceAll("[\"`]", "");
        assertThat(script)
                .contains("primary key (kind, branch, no)")
                .contains("foreign key (k, b, n) references account (kind, branch, no)")
                .contains(
                        "foreign key (counter_kind, counter_branch, counter_no) references account (kind, branch, no)")
                .contains("primary key (entry, seen_k, seen_b, seen_n)")
                .contains("entry_k_b_n_foreign", "account_name_kind_branch_no_index");
    }

    @Test
    void take_what_their_parts_take() {
        Account far = Account.of(Kind.ASSET, "Timbuktu-Harbour", 1);
        EntityManager em = fresh();
        em.persist(far);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Account.number (in branch)");
    }

    @Test
    void keep_enums_to_their_constants() {
        entry();
        String unknown = "insert into [account] ([kind], [branch], [no], [name]) values ('GOLD', 'Bern', 3, '')";
        if (driver().keepsChecks()) {
            assertThatThrownBy(() -> around(unknown)).hasCauseInstanceOf(SQLException.class);
        } else {
            around(unknown);
            assertThatThrownBy(() -> fresh().findAll(Account.class)).isInstanceOf(ValidationException.class);
        }
    }

    @Test
    void with_null_in_some_of_them_are_no_key() {
        entry();
        around("update [entry] set [counter_branch] = null");
        assertThatThrownBy(() -> fresh().findAll(Entry.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("some parts of a key");
        around("update [entry] set [counter_kind] = null, [counter_no] = null");
        assertThat(fresh().findAll(Entry.class).get(0).counter).isNull();
    }

    @Test
    void lead_back_to_their_property_when_a_constraint_is_broken() {
        Entry entry = entry();
        assertThat(failure(
                                UniqueConstraintViolationException.class,
                                em -> em.persist(Account.of(Kind.ASSET, "Bern", 1)))
                        .properties())
                .containsExactly("Account.number");
        ConstraintViolationException missing = failure(ConstraintViolationException.class, em -> {
            Entry other = new Entry();
            other.account = em.getReference(Account.class, new Account.Number(Kind.DEBT, "Oslo", 9));
            em.persist(other);
        });
        assertThat(missing.properties()).isEqualTo(missing.constraint() == null ? List.of() : List.of("Entry.account"));
        ConstraintViolationException needed = failure(
                ConstraintViolationException.class,
                em -> em.remove(em.findOneOrFail(Account.class, entry.account.number)));
        assertThat(needed.properties()).isEqualTo(needed.constraint() == null ? List.of() : List.of("Entry.account"));
    }

    private <E extends ConstraintViolationException> E failure(Class<E> type, Consumer<EntityManager> work) {
        EntityManager em = fresh();
        work.accept(em);
        E failure = catchThrowableOfType(type, em::flush);
        assertThat(failure).isNotNull();
        return failure;
    }

    @Test
    void lead_to_contents() {
        Account account = Account.of(Kind.DEBT, "Rome", 7);
        account.scan = BinaryContent.of(new byte[] {3, 1, 4});
        fresh().persist(account).flush();
        BinaryContent scan = fresh().findOneOrFail(Account.class, account.number).scan;
        assertThat(scan == null ? null : scan.bytes()).containsExactly(3, 1, 4);
    }

    @Test
    void are_compared_with_as_many_keys_as_there_are() {
        Entry entry = entry();
        List<Account.Number> wanted = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_A_LIST; i++) {
            wanted.add(new Account.Number(Kind.ASSET, "x", i));
        }
        wanted.add(11_000, entry.account.number);
        assertThat(fresh().find(Account.class, where("number").in(wanted)))
                .extracting(account -> account.number)
                .containsExactly(entry.account.number);
        assertThat(fresh().count(Entry.class, where("account").in(wanted))).isEqualTo(1);
    }
}
