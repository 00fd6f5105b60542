// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Books of several tenants, whose keys all begin with the tenant: in one column, however many relations lead to what has it. */
public final class Ledger {

    /** All classes of it. */
    public static final List<Class<?>> MODEL =
            List.of(Tenant.class, Account.class, Entry.class, Receipt.class, Comment.class);

    private Ledger() {}

    /** Has a generated key. */
    @Entity
    public static class Tenant {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name = "";

        /** For the ORM. */
        protected Tenant() {}

        /** With a name. */
        public Tenant(String name) {
            this.name = name;
        }
    }

    /** Known by its number at a tenant. */
    public record AccountKey(Long tenant, int number) {}

    /** An account of a tenant. */
    @Entity(keyClass = AccountKey.class)
    public static class Account {

        @PrimaryKey
        @ManyToOne
        public Ref<Tenant> tenant;

        @PrimaryKey
        public int number;

        @Property(length = 40)
        public String name = "";

        @OneToMany(mappedBy = "account", orderBy = "place", orphanRemoval = true)
        public final EntityCollection<Entry> entries = EntityCollection.of(this);

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Account() {}

        /** Of a tenant. */
        public Account(Tenant tenant, int number, String name) {
            this.tenant = Ref.of(tenant);
            this.number = number;
            this.name = name;
        }
    }

    /** Known by its place in an account of the same tenant. */
    public record EntryKey(Long tenant, AccountKey account, int place) {}

    /** An entry of an account. */
    @Entity(keyClass = EntryKey.class)
    public static class Entry {

        @PrimaryKey
        @ManyToOne
        public Ref<Tenant> tenant;

        @PrimaryKey
        @ManyToOne(
                joinColumn = {"tenant_id", "account_no"},
                ownColumns = "account_no")
        public Ref<Account> account;

        @PrimaryKey
        public int place;

        public int amount;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Entry() {}

        /** At a place of an account. */
        public Entry(Tenant tenant, Account account, int place, int amount) {
            this.tenant = Ref.of(tenant);
            this.account = Ref.of(account);
            this.place = place;
            this.amount = amount;
        }
    }

    /** Has no class for its key, whose fields stand the other way round. */
    @Entity
    public static class Receipt {

        @PrimaryKey
        @ManyToOne(
                joinColumn = {"owner_id", "account_no"},
                ownColumns = "account_no")
        public Account account;

        @PrimaryKey
        public int year;

        @PrimaryKey
        @ManyToOne(joinColumn = "owner_id")
        public Ref<Tenant> tenant;

        @Property(length = 40)
        public String text = "";

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Receipt() {}

        /** Of a year. */
        public Receipt(Tenant tenant, Account account, int year, String text) {
            this.tenant = Ref.of(tenant);
            this.account = account;
            this.year = year;
            this.text = text;
        }
    }

    /** Is about an entry of its tenant, which it has by itself. */
    @Entity
    public static class Comment {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public Ref<Tenant> tenant;

        @ManyToOne(
                joinColumn = {"tenant_id", "account_no", "place"},
                ownColumns = {"account_no", "place"})
        public @Nullable Ref<Entry> entry;

        @Property(length = 40)
        public String text = "";

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Comment() {}

        /** About an entry. */
        public Comment(Tenant tenant, @Nullable Entry entry, String text) {
            this.tenant = Ref.of(tenant);
            this.entry = entry == null ? null : Ref.of(entry);
            this.text = text;
        }
    }
}
