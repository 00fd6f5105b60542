// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.schema.Ledger.Customer;
import io.mikroorm.tck.schema.Ledger.Invoice;
import io.mikroorm.tck.schema.Ledger.Label;
import io.mikroorm.tck.schema.Ledger.OldInvoice;
import io.mikroorm.tck.schema.Ledger.Owed;
import io.mikroorm.tck.schema.Ledger.Paper;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;

/** The model of the contract about schemas, each test with schemas of its own. */
abstract class LedgerContracts extends SchemaContracts {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    /** The schema of invoices. */
    final String billing = "mikro_billing_" + run;

    /** The schema of old invoices. */
    final String archive = "mikro_archive_" + run;

    /** Whether there are schemas. */
    final boolean has() {
        return driver().capabilities().has(Feature.SCHEMAS);
    }

    @Override
    protected List<Class<?>> entities() {
        return has() ? Ledger.MODEL : List.of(Customer.class, Invoice.class, Label.class);
    }

    /** A server may be shared: the schemas have names of this test's own. Where there are none, nothing lies in one. */
    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (!has()) {
            settings.onMetadata(mapping -> mapping.ifEntity(entity -> entity.schema("")));
            return;
        }
        settings.onMetadata(mapping -> mapping.ifEntity(entity -> {
            if (mapping.type() == Invoice.class || mapping.type() == Paper.class) {
                entity.schema(billing);
            } else if (mapping.type() == OldInvoice.class) {
                entity.schema(archive);
            }
        }));
        settings.entities(EntitySchema.define(Owed.class, entity -> entity.schema(billing)
                .view("select customer_id as id, sum(total) as total from " + invoices() + " where state = 'OPEN'"
                        + " group by customer_id having customer_id is not null")
                .key("id")));
    }

    /** The table of invoices, in quotes. */
    final String invoices() {
        return quoted(billing) + "." + quoted("invoice");
    }

    /** Nothing but the schemas is left, or these could not be dropped. */
    @AfterEach
    void leaveNothing() {
        if (orm != null && has()) {
            sqlOrm().schema().drop();
            run("drop schema " + quoted(billing));
            run("drop schema " + quoted(archive));
        }
    }

    /** So many invoices, of 10 and more. */
    static List<Invoice> invoices(int count, Customer customer) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Invoice.of("N" + number, number * 10, customer))
                .toList();
    }

    /** Three invoices of Ann. */
    final void givenInvoices() {
        Customer ann = Customer.of("Ann");
        given(ann);
        EntityManager em = em();
        em.persistAll(invoices(3, em.getReference(Customer.class, some(ann.id))));
        em.flush();
        statements.reset();
    }
}
