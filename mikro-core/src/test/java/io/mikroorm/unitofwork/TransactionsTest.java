// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.Propagation;
import io.mikroorm.TransactionOptions;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.unitofwork.Shelf.Tag;
import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TransactionsTest {

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Desk desk = new Desk();

    private void transactional(Runnable work) {
        transactional(work, t -> {});
    }

    private void transactional(Runnable work, Consumer<TransactionOptions> options) {
        TransactionOptions chosen = new TransactionOptions();
        options.accept(chosen);
        desk.transactions.call(
                () -> {
                    work.run();
                    return "";
                },
                chosen,
                desk.work);
    }

    private void stopping(Runnable work) {
        assertThatThrownBy(() -> transactional(() -> {
                    work.run();
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);
    }

    private Tag tag(String name) {
        Tag tag = new Tag(name);
        desk.persist(tag);
        return tag;
    }

    private int rows() {
        return desk.store.rows(Desk.metadata(Tag.class)).size();
    }

    @Test
    void work_is_flushed_and_committed() {
        transactional(() -> tag("one"));

        assertThat(rows()).isEqualTo(1);
        assertThat(desk.store.log).containsExactly("begin", "savepoint", "insert Tag 1", "release", "commit");
        assertThat(desk.transactions.isActive()).isFalse();
    }

    @Test
    void a_read_only_one_does_not_flush() {
        tag("one");
        transactional(() -> {}, t -> t.readOnly());

        assertThat(rows()).isZero();
        assertThat(desk.work.hasPendingFor(Desk.metadata(Tag.class))).isTrue();
    }

    @Test
    void a_failure_goes_back_to_the_beginning_and_comes_out_as_it_is() {
        Tag before = tag("before");
        stopping(() -> {
            tag("within");
            desk.flush();
        });

        assertThat(rows()).isZero();
        assertThat(before.id).isNull();
        assertThat(desk.plan()).isEqualTo("insert  Tag  ×1   keys from database");
    }

    @Test
    void a_nested_failure_leaves_the_outer_work() {
        transactional(() -> {
            tag("outer");
            desk.flush();
            stopping(() -> {
                tag("inner");
                desk.flush();
            });
            tag("later");
        });

        assertThat(desk.all(Tag.class)).extracting(t -> t.name).containsExactly("outer", "later");
    }

    @Test
    void an_outer_failure_takes_back_a_nested_success() {
        Tag[] inner = new Tag[1];
        stopping(() -> transactional(() -> inner[0] = tag("inner")));

        assertThat(rows()).isZero();
        assertThat(inner[0].id).isNull();
        assertThat(desk.state(inner[0])).isNull();
        assertThat(desk.plan()).isEqualTo("nothing");
    }

    @Test
    void work_that_joins_has_no_end_of_its_own() {
        transactional(() -> {
            transactional(() -> tag("joined"), t -> t.propagation(Propagation.REQUIRED));
            assertThat(rows()).isZero();
        });

        assertThat(rows()).isEqualTo(1);
        assertThat(desk.store.log).containsOnlyOnce("savepoint");
    }

    @Test
    void joined_work_that_fails_dooms_the_transaction() {
        assertThatThrownBy(() -> transactional(() -> {
                    assertThatThrownBy(() -> transactional(
                                    () -> {
                                        throw new Stop();
                                    },
                                    t -> t.propagation(Propagation.REQUIRED)))
                            .isInstanceOf(Stop.class);
                    tag("outer");
                }))
                .isInstanceOf(TransactionStateException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(Stop.class));
        assertThat(rows()).isZero();
        assertThat(desk.transactions.isActive()).isFalse();
    }

    @Test
    void a_lost_connection_ends_all_levels() {
        Tag outer = tag("outer");
        assertThatThrownBy(() -> transactional(() -> {
                    desk.flush();
                    assertThatThrownBy(() -> transactional(() -> {
                                desk.store.reset();
                                desk.store.failAt = 1;
                                desk.store.loses = true;
                                tag("inner");
                            }))
                            .isInstanceOf(ConnectionException.class);
                    assertThat(outer.id).isNotNull();
                }))
                .isInstanceOf(TransactionStateException.class);
        desk.store.reset();

        assertThat(outer.id).isNull();
        assertThat(rows()).isZero();
        desk.flush();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void begin_commit_and_rollback_nest() {
        desk.transactions.begin();
        tag("outer");
        desk.transactions.begin();
        tag("inner");
        desk.flush();
        desk.transactions.rollback();
        desk.transactions.commit(desk.work);

        assertThat(desk.all(Tag.class)).extracting(t -> t.name).containsExactly("outer");
    }

    @Test
    void commit_and_rollback_need_a_transaction() {
        assertThatThrownBy(() -> desk.transactions.commit())
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-4201");
        assertThatThrownBy(() -> desk.transactions.rollback()).isInstanceOf(TransactionStateException.class);
    }

    @Test
    void work_must_not_end_its_own_transaction_nor_leave_one_open() {
        assertThatThrownBy(() -> transactional(() -> desk.transactions.commit()))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageContaining("MO-4203");
        assertThatThrownBy(() -> transactional(() -> desk.transactions.begin()))
                .isInstanceOf(TransactionStateException.class);
        assertThat(desk.transactions.isActive()).isFalse();
    }

    @Test
    void a_flush_that_fails_within_leaves_the_transaction_usable() {
        transactional(() -> {
            tag("first");
            desk.flush();
            Tag twin = tag("first");
            assertThatThrownBy(desk::flush).hasMessageContaining("a value twice");
            twin.name = "second";
        });

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void keys_made_by_the_application_are_taken_back_with_the_persist() {
        Shelf.Ticket ticket = new Shelf.Ticket();
        stopping(() -> {
            desk.persist(ticket);
            assertThat(ticket.id).isNotNull();
        });

        assertThat(ticket.id).isNull();
    }

    @Test
    void a_read_only_one_refuses_a_flush_that_would_write() {
        transactional(
                () -> {
                    desk.flush();
                    tag("one");
                    assertThatThrownBy(desk::flush)
                            .isInstanceOf(TransactionStateException.class)
                            .hasMessageContaining("MO-4206");
                },
                t -> t.readOnly());

        assertThat(rows()).isZero();
        desk.flush();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void what_was_cleared_within_stays_forgotten_after_a_rollback() {
        Tag removed = tag("removed");
        Tag kept = tag("kept");
        desk.flush();
        desk.remove(removed);
        Tag added = tag("added");
        stopping(() -> {
            desk.flush();
            desk.work.clear();
            tag("later");
            desk.flush();
        });

        assertThat(desk.map.stateOf(removed)).isNull();
        assertThat(desk.map.stateOf(kept)).isNull();
        assertThat(desk.map.stateOf(added)).isNull();
        assertThat(desk.plan()).isEqualTo("nothing");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void what_was_cleared_in_an_inner_one_stays_forgotten_when_the_outer_fails_too() {
        Tag removed = tag("removed");
        desk.flush();
        stopping(() -> {
            desk.remove(removed).flush();
            stopping(desk.work::clear);
        });

        assertThat(desk.map.stateOf(removed)).isNull();
        assertThat(desk.plan()).isEqualTo("nothing");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void what_was_cleared_is_not_kept_for_a_rollback() throws InterruptedException {
        desk.transactions.begin();
        WeakReference<Tag> cleared = new WeakReference<>(tag("imported"));
        desk.flush();
        desk.work.clear();
        for (int i = 0; i < 100 && cleared.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(cleared.get()).isNull();
        desk.transactions.rollback();
        assertThat(rows()).isZero();
    }

    @Test
    void what_came_after_a_clearing_is_taken_back_as_far_as_each_rollback_goes() {
        tag("before");
        stopping(() -> {
            desk.flush();
            stopping(() -> {
                tag("inner");
                desk.flush();
                desk.work.clear();
                tag("later");
                desk.flush();
            });
            assertThat(desk.plan()).isEqualTo("nothing");
            assertThat(rows()).isEqualTo(1);
            assertThat(desk.all(Tag.class)).hasSize(1);
            tag("outer");
            desk.flush();
        });

        assertThat(rows()).isZero();
        assertThat(desk.map.table(Desk.metadata(Tag.class)).size()).isZero();
        assertThat(desk.plan()).isEqualTo("nothing");
    }
}
