// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities of which some lie in a schema of their own: customers do not, their invoices and papers do, and old invoices in another one. */
final class Ledger {

    /** Stands for the schema of invoices, whose name is another one in each test. */
    static final String BILLING = "billing";

    /** Stands for the schema of old invoices. */
    static final String ARCHIVE = "archive";

    static final List<Class<?>> MODEL =
            List.of(Customer.class, Invoice.class, OldInvoice.class, Label.class, Paper.class, Contract.class);

    private Ledger() {}

    /** How far an invoice is. */
    enum State {
        OPEN,
        PAID
    }

    /** Gets invoices. */
    @Entity
    static class Customer {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String name = "";

        @OneToMany(mappedBy = "customer")
        final EntityCollection<Invoice> invoices = EntityCollection.of(this);

        static Customer of(String name) {
            Customer customer = new Customer();
            customer.name = name;
            return customer;
        }
    }

    /** Lies elsewhere, and leads to what does not. */
    @Entity(schema = BILLING)
    @Index(properties = {"state", "total desc"})
    static class Invoice {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, unique = true)
        String number = "";

        int total;

        State state = State.OPEN;

        @Version
        int version;

        @ManyToOne
        @Nullable
        Customer customer;

        @ManyToMany
        final EntityCollection<Label> labels = EntityCollection.of(this);

        static Invoice of(String number, int total, @Nullable Customer customer) {
            Invoice invoice = new Invoice();
            invoice.number = number;
            invoice.total = total;
            invoice.customer = customer;
            return invoice;
        }
    }

    /** Has the names of an invoice, in another schema. */
    @Entity(schema = ARCHIVE, table = "invoice")
    static class OldInvoice {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, unique = true)
        String number = "";

        @ManyToOne
        @Nullable
        Invoice after;
    }

    /** Sticks to invoices. */
    @Entity
    static class Label {

        @PrimaryKey
        @Property(length = 20)
        String name = "";

        @ManyToMany(mappedBy = "labels")
        final EntityCollection<Invoice> invoices = EntityCollection.of(this);

        static Label of(String name) {
            Label label = new Label();
            label.name = name;
            return label;
        }
    }

    /** Of any kind, each in a table of its own. */
    @Entity(schema = BILLING)
    @Inheritance(InheritanceStrategy.JOINED)
    static class Paper {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String title = "";
    }

    /** Lies where papers do. */
    @Entity
    static class Contract extends Paper {

        int months;
    }

    /** What a customer has to pay; a row of a view, mapped in code. */
    static class Owed {

        long id;

        long total;
    }
}
