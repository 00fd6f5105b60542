// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office: customers have numbers in their company, desks in their tenant; what refers to them has the company, or the tenant, itself. */
public final class Office {

    /** All classes of it. */
    public static final List<Class<?>> MODEL =
            List.of(Company.class, Customer.class, Deal.class, Desk.class, Chair.class, Memo.class);

    private Office() {}

    /** Has a generated key. */
    @Entity
    public static class Company {

        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name;

        /** For the ORM. */
        protected Company() {
            this.name = "";
        }

        /** With a name. */
        public Company(String name) {
            this.name = name;
        }
    }

    /** Known by its number in a company. */
    @Entity
    public static class Customer {

        @PrimaryKey
        @ManyToOne
        public Ref<Company> company;

        @PrimaryKey
        public int number;

        @Property(length = 40)
        public String name;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Customer() {}

        /** With a name. */
        public Customer(Company company, int number, String name) {
            this.company = Ref.of(company);
            this.number = number;
            this.name = name;
        }
    }

    /** Of a company, with a customer of it, whom another one may have sent. All have the company in one column. */
    @Entity
    public static class Deal {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public Company company;

        @ManyToOne(
                joinColumn = {"company_id", "customer_no"},
                ownColumns = "customer_no")
        public @Nullable Ref<Customer> customer;

        @ManyToOne(
                joinColumn = {"company_id", "sender_no"},
                ownColumns = "sender_no")
        public @Nullable Customer sender;

        public int amount;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Deal() {}

        /** With a customer, or without. */
        public Deal(Company company, @Nullable Customer customer) {
            this.company = company;
            this.customer = customer == null ? null : Ref.of(customer);
        }
    }

    /** Known by its number at a tenant. */
    @Entity
    public static class Desk {

        /** Of a desk. */
        public record Key(int tenant, int number) {}

        @PrimaryKey
        public Key id;

        public int drawers;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Desk() {}

        /** At a tenant. */
        public Desk(int tenant, int number) {
            this.id = new Key(tenant, number);
        }
    }

    /** Known as desks are, and at a desk of its tenant. */
    @Entity
    public static class Chair {

        @PrimaryKey
        public Desk.Key id;

        @ManyToOne(
                joinColumn = {"tenant", "desk_no"},
                ownColumns = "desk_no")
        public @Nullable Ref<Desk> desk;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Chair() {}

        /** At a desk, or at none. */
        public Chair(int tenant, int number, @Nullable Desk desk) {
            this.id = new Desk.Key(tenant, number);
            this.desk = desk == null ? null : Ref.of(desk);
        }
    }

    /** Of a tenant, on a desk of it, of which it only has the key. */
    @Entity
    public static class Memo {

        @PrimaryKey
        public @Nullable Long id;

        public int tenant;

        @ManyToOne(
                target = Desk.class,
                keyOnly = true,
                joinColumn = {"tenant", "desk_no"},
                ownColumns = "desk_no")
        public Desk.@Nullable Key desk;

        /** For the ORM. */
        protected Memo() {}

        /** On a desk, or on none. */
        public Memo(int tenant, Desk.@Nullable Key desk) {
            this.tenant = tenant;
            this.desk = desk;
        }
    }
}
