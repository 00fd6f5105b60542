// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.schema.Ledger.Contract;
import io.mikroorm.tck.schema.Ledger.Customer;
import io.mikroorm.tck.schema.Ledger.Invoice;
import io.mikroorm.tck.schema.Ledger.Label;
import io.mikroorm.tck.schema.Ledger.OldInvoice;
import io.mikroorm.tck.schema.Ledger.Owed;
import io.mikroorm.tck.schema.Ledger.Paper;
import io.mikroorm.tck.schema.Ledger.State;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tables that lie in schemas which the connection does not look in: whatever is done with them names the schema. */
public abstract class SchemasContract extends LedgerContracts {

    @Test
    void a_database_without_schemas_refuses_them_by_name() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(Ledger.MODEL, c -> {}))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining(
                            "[MO-2660] Invoice says schema = \"billing\", but " + driver().name() + " has no schemas");
        }
    }

    @Test
    void a_hook_can_take_a_schema_away_or_choose_another() {
        EntityManager em = em();
        em.persist(Invoice.of("N1", 10, null)).flush();
        assertThat(sqlOrm().schema().createSql().contains("create schema")).isEqualTo(has());
        assertThat(em().findAll(Invoice.class)).hasSize(1);
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void the_schema_is_created_where_it_is_missing_and_tables_lie_in_it() {
        String sql = sqlOrm().schema().createSql();
        assertThat(sql)
                .startsWith("create schema if not exists ")
                .containsOnlyOnce("create schema if not exists " + quoted(billing) + ";")
                .contains("create table " + invoices() + " (")
                .contains("create table " + quoted("customer") + " (")
                .contains("create table " + quoted(billing) + "." + quoted("contract") + " (")
                .contains("create table " + quoted(billing) + "." + quoted("invoice_labels") + " (")
                .contains(" on " + invoices() + " (" + quoted("state") + ", " + quoted("total") + " desc)")
                .contains("references " + invoices() + " (")
                .contains("create view " + quoted(billing) + "." + quoted("owed") + " as ");
        assertThat(sqlOrm().schema().dropSql())
                .contains(invoices())
                .doesNotContain("drop schema")
                .contains("drop view if exists " + quoted(billing) + "." + quoted("owed"));
        assertThat(sqlOrm().metadata().toString()).contains("Invoice in " + billing + ".invoice, keys IDENTITY");
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void tables_can_be_dropped_and_made_again_in_a_schema_that_is_there() {
        givenInvoices();
        sqlOrm().schema().drop();
        assertThatThrownBy(() -> em().findAll(Invoice.class)).isInstanceOf(DriverException.class);
        sqlOrm().schema().create();
        assertThat(em().findAll(Invoice.class)).isEmpty();
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void rows_are_written_and_found_there() {
        givenInvoices();
        assertThat(rows("select number, total, state, version from " + invoices() + " order by id"))
                .containsExactly("N1, 10, OPEN, 1", "N2, 20, OPEN, 1", "N3, 30, OPEN, 1");
        EntityManager em = em();
        List<Invoice> found = em.find(Invoice.class, where("total").gte(20), o -> o.orderBy("total desc"));
        assertThat(found).extracting(each -> each.number).containsExactly("N3", "N2");
        found.forEach(each -> each.state = State.PAID);
        em.remove(em.findOneOrFail(Invoice.class, where("number").eq("N1")));
        em.flush();
        assertThat(rows("select number, state, version from " + invoices() + " order by id"))
                .containsExactly("N2, PAID, 2", "N3, PAID, 2");
        assertThat(em().count(Invoice.class, where("state").eq(State.PAID))).isEqualTo(2);
        try (Stream<Invoice> all = em().stream(Invoice.class)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void one_row_is_updated_and_deleted_by_its_version() {
        givenInvoices();
        EntityManager one = em();
        Invoice first = one.findOneOrFail(Invoice.class, where("number").eq("N1"));
        first.total = 11;
        one.flush();
        one.remove(first);
        one.flush();
        assertThat(rows("select count(*) from " + invoices())).containsExactly("2");
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void keys_of_many_rows_come_as_fast_as_elsewhere() {
        EntityManager em = em();
        List<Customer> customers =
                IntStream.range(0, 20).mapToObj(i -> Customer.of("C" + i)).toList();
        em.persistAll(customers).flush();
        int elsewhere = statements.inserts();
        statements.reset();
        List<Invoice> invoices = invoices(20, customers.get(0));
        em.persistAll(invoices).flush();
        assertThat(statements.inserts()).isEqualTo(elsewhere);
        assertThat(rows("select id, number from " + invoices() + " order by id"))
                .containsExactlyElementsOf(invoices.stream()
                        .map(each -> each.id + ", " + each.number)
                        .toList());
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void relations_lead_from_one_schema_to_another_and_back() {
        givenInvoices();
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Invoice> found = em().find(
                            Invoice.class, where("customer.name").eq("Ann"), o -> o.populate("customer")
                                    .strategy(strategy));
            assertThat(found)
                    .hasSize(3)
                    .allMatch(each -> some(each.customer).name.equals("Ann"));
            Customer ann = em().findOneOrFail(Customer.class, where("name").eq("Ann"), o -> o.populate("invoices")
                    .strategy(strategy));
            assertThat(ann.invoices).extracting(each -> each.total).containsExactlyInAnyOrder(10, 20, 30);
        }
        assertThat(em().count(
                                Customer.class,
                                where("invoices").some(where("total").eq(30))))
                .isEqualTo(1);
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void what_lies_between_two_entities_lies_with_the_owner() {
        givenInvoices();
        given(Label.of("late"), Label.of("big"));
        EntityManager em = em();
        Invoice invoice = em.findOneOrFail(Invoice.class, where("number").eq("N3"), o -> o.populate("labels"));
        invoice.labels.add(em.getReference(Label.class, "late"));
        invoice.labels.add(em.getReference(Label.class, "big"));
        em.flush();
        invoice.labels.remove(em.getReference(Label.class, "late"));
        em.flush();
        assertThat(rows("select label_name from " + quoted(billing) + "." + quoted("invoice_labels")))
                .containsExactly("big");
        Label big = em().findOneOrFail(Label.class, "big", o -> o.populate("invoices"));
        assertThat(big.invoices).extracting(each -> each.number).containsExactly("N3");
        assertThat(em().count(Invoice.class, where("labels").some(where("name").eq("big"))))
                .isEqualTo(1);
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void two_schemas_may_have_the_same_names() {
        givenInvoices();
        EntityManager em = em();
        OldInvoice old = new OldInvoice();
        old.number = "N1";
        old.after = em.findOneOrFail(Invoice.class, where("number").eq("N2"));
        em.persist(old).flush();
        assertThat(rows("select number from " + quoted(archive) + "." + quoted("invoice")))
                .containsExactly("N1");
        OldInvoice found =
                em().findOneOrFail(OldInvoice.class, where("after.total").eq(20), o -> o.populate("after"));
        assertThat(some(found.after).number).isEqualTo("N2");
        OldInvoice twin = new OldInvoice();
        twin.number = "N1";
        assertThat(broken(UniqueConstraintViolationException.class, twin)).containsExactly("OldInvoice.number");
    }

    private List<String> broken(Class<? extends ConstraintViolationException> type, Object entity) {
        EntityManager em = em();
        ConstraintViolationException failure = Objects.requireNonNull(
                catchThrowableOfType(type, () -> em.persist(entity).flush()));
        return failure.properties();
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void what_a_row_breaks_leads_to_its_property() {
        givenInvoices();
        assertThat(broken(UniqueConstraintViolationException.class, Invoice.of("N1", 1, null)))
                .containsExactly("Invoice.number");
        EntityManager em = em();
        Invoice ofNobody = Invoice.of("N9", 1, em.getReference(Customer.class, 777L));
        ConstraintViolationException failure = Objects.requireNonNull(
                catchThrowableOfType(ForeignKeyConstraintViolationException.class, () -> em.persist(ofNobody)
                        .flush()));
        assertThat(failure.properties()).containsExactly("Invoice.customer");
        if (driver().keepsChecks()) {
            assertThatThrownBy(() -> run("update " + invoices() + " set state = 'LOST'"))
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void rows_are_inserted_or_updated_there() {
        givenInvoices();
        EntityManager em = em();
        Invoice again = Invoice.of("N2", 99, null);
        em.upsert(again);
        em.upsertAll(List.of(Invoice.of("N3", 98, null), Invoice.of("N4", 40, null)));
        assertThat(rows("select number, total from " + invoices() + " order by number"))
                .containsExactly("N1, 10", "N2, 99", "N3, 98", "N4, 40");
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void a_class_that_extends_another_lies_where_that_one_does() {
        Contract contract = new Contract();
        contract.title = "Rent";
        contract.months = 12;
        Paper paper = new Paper();
        paper.title = "Letter";
        given(contract, paper);
        EntityManager em = em();
        List<Paper> papers = em.find(Paper.class, where("title").in("Rent", "Letter"), o -> o.orderBy("title"));
        assertThat(papers).hasExactlyElementsOfTypes(Paper.class, Contract.class);
        ((Contract) papers.get(1)).months = 6;
        em.flush();
        assertThat(rows("select months from " + quoted(billing) + "." + quoted("contract")))
                .containsExactly("6");
        em.remove(papers.get(1));
        em.flush();
        assertThat(em().findAll(Paper.class)).hasSize(1);
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void a_view_lies_in_a_schema_too() {
        givenInvoices();
        Owed owed = em().findAll(Owed.class).get(0);
        assertThat(owed.total).isEqualTo(60);
    }
}
