// SPDX-License-Identifier: MIT
package io.mikroorm.entity;

import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntityCollectionTest {

    /** Equal to every other one: only identity tells members apart. */
    private static final class Member {
        @Override
        public boolean equals(Object other) {
            return other instanceof Member;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static final class Owner implements CollectionOwner, EntityContext {

        private final List<String> heard = new ArrayList<>();

        @Override
        public EntityContext context() {
            return this;
        }

        @Override
        public String describe(int toMany) {
            return "Author.books";
        }

        @Override
        public void load(Ref<?> reference) {}

        @Override
        public void load(Ref<?> owner, String value) {}

        @Override
        public void load(EntityCollection<?> collection) {}

        @Override
        public InputStream open(BinaryContent stored) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reader open(TextContent stored) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void added(EntityCollection<?> collection, Object member) {
            heard.add("added");
        }

        @Override
        public void removed(EntityCollection<?> collection, Object member) {
            heard.add("removed");
        }
    }

    private static List<Member> members(int count) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new Member());
        }
        return members;
    }

    @Test
    void twenty_thousand_members_are_added_found_and_taken_out_in_no_time() {
        List<Member> members = members(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            EntityCollection<Member> collection = EntityCollection.of(this);
            collection.addAll(members);
            assertThat(collection.addAll(members)).isFalse();
            for (Member member : members) {
                assertThat(collection.contains(member)).isTrue();
                assertThat(collection.contains(new Member())).isFalse();
            }
            collection.set(members.subList(0, 10_000));
            assertThat(collection).hasSize(10_000);
            collection.set(members);
            assertThat(collection).hasSize(20_000);
            collection.clear();
            assertThat(collection).isEmpty();
        });
    }

    @Test
    void twenty_thousand_changes_of_a_collection_that_is_not_loaded_meet_twenty_thousand_rows() {
        List<Member> stored = members(20_000);
        List<Member> added = members(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            EntityCollection<Member> collection = EntityCollection.of(this);
            CollectionState.bindUnloaded(collection, new Owner(), 0);
            collection.addAll(added);
            stored.subList(0, 10_000).forEach(collection::remove);
            CollectionState.fill(collection, new ArrayList<>(stored));
            assertThat(collection).hasSize(30_000);
            assertThat(CollectionState.snapshot(collection)).hasSize(20_000);
        });
    }

    @Test
    void a_member_that_was_taken_out_and_added_again_before_the_load_is_there_once() {
        Member member = new Member();
        EntityCollection<Member> collection = EntityCollection.of(this);
        CollectionState.bindUnloaded(collection, new Owner(), 0);
        collection.remove(member);
        collection.remove(member);
        assertThat(CollectionState.removedUnloaded(collection)).hasSize(1);
        collection.add(member);
        CollectionState.fill(collection, new ArrayList<>(List.of(member)));
        assertThat(collection.toList()).hasSize(1);
    }

    @Test
    void clearing_tells_the_context_of_each_member() {
        Owner owner = new Owner();
        EntityCollection<Member> collection = EntityCollection.of(this);
        CollectionState.bind(collection, owner, 0);
        collection.addAll(members(3));
        collection.clear();
        assertThat(owner.heard).containsExactly("added", "added", "added", "removed", "removed", "removed");
    }

    @Test
    void reading_what_is_not_loaded_names_the_populate_that_would_have_loaded_it() {
        EntityCollection<Member> collection = EntityCollection.of(this);
        CollectionState.bindUnloaded(collection, new Owner(), 0);
        assertThatThrownBy(collection::size)
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("Author.books is read but has not been loaded")
                .hasMessageContaining("populate(\"books\")");
    }

    @Property(tries = 1000)
    void behaves_like_a_plain_list_without_repetitions(@ForAll long seed) {
        Random random = new Random(seed);
        List<Member> pool = members(40);
        List<Member> expected = new ArrayList<>();
        Set<Member> known = Collections.newSetFromMap(new IdentityHashMap<>());
        EntityCollection<Member> collection = EntityCollection.of(this);
        for (int i = 0; i < 120; i++) {
            Member member = pool.get(random.nextInt(pool.size()));
            switch (random.nextInt(8)) {
                case 0 -> {
                    assertThat(collection.remove(member)).isEqualTo(known.remove(member));
                    expected.removeIf(m -> m == member);
                }
                case 1 -> removeFirst(collection, expected, known);
                case 2 ->
                    CollectionState.changing(collection).removeIf(m -> remove(m == member, expected, known, member));
                default -> {
                    boolean isNew = known.add(member);
                    assertThat(collection.add(member)).isEqualTo(isNew);
                    if (isNew) {
                        expected.add(member);
                    }
                }
            }
            assertThat(collection.contains(member)).isEqualTo(known.contains(member));
        }
        assertThat(identities(collection.toList())).isEqualTo(identities(expected));
    }

    @Property(tries = 1000)
    void the_snapshot_is_what_was_there_when_it_was_taken_whatever_happens_later(@ForAll long seed) {
        Random random = new Random(seed);
        List<Member> pool = members(24);
        EntityCollection<Member> collection = EntityCollection.of(this);
        CollectionState.bindUnloaded(collection, new Owner(), 0);
        CollectionState.fill(collection, new ArrayList<>(pool.subList(0, random.nextInt(20))));
        List<Integer> taken = identities(collection.toList());
        CollectionState.Memento memento = CollectionState.memento(collection);
        List<Integer> remembered = taken;
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(12)) {
                case 0 -> {
                    CollectionState.settle(collection);
                    taken = identities(collection.toList());
                }
                case 1 -> {
                    CollectionState.fill(collection, new ArrayList<>(pool.subList(0, random.nextInt(20))));
                    taken = identities(collection.toList());
                }
                case 2 -> {
                    memento = CollectionState.memento(collection);
                    remembered = taken;
                }
                case 3 -> {
                    memento.restore(collection);
                    taken = remembered;
                }
                case 4 -> {
                    memento.putBack(collection);
                    taken = remembered;
                }
                default -> changeSomehow(collection, pool, random);
            }
            List<Object> snapshot = CollectionState.snapshot(collection);
            assertThat(snapshot).isNotNull();
            assertThat(identities(snapshot)).isEqualTo(taken);
        }
    }

    private static void changeSomehow(EntityCollection<Member> collection, List<Member> pool, Random random) {
        Member member = pool.get(random.nextInt(pool.size()));
        switch (random.nextInt(7)) {
            case 0 -> collection.remove(member);
            case 1 -> removeFirst(collection, new ArrayList<>(List.of(member)), new HashSet<>());
            case 2 -> CollectionState.drop(collection, member);
            case 3 -> CollectionState.changing(collection).removeIf(each -> each == member);
            case 4 -> collection.clear();
            case 5 -> collection.set(pool.subList(0, random.nextInt(5)));
            default -> collection.add(member);
        }
    }

    @Test
    void a_change_while_its_members_are_gone_through_is_an_error_also_of_one_that_was_just_loaded() {
        List<Member> members = members(5);
        EntityCollection<Member> collection = EntityCollection.of(this);
        CollectionState.fill(collection, new ArrayList<>(members));
        Iterator<Member> iterator = collection.iterator();
        iterator.next();
        collection.remove(members.get(3));
        assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(iterator::remove).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void an_iterator_removes_what_it_has_just_given_and_goes_on_behind_it() {
        List<Member> members = members(5);
        EntityCollection<Member> collection = EntityCollection.of(this);
        CollectionState.fill(collection, new ArrayList<>(members));
        Iterator<Member> iterator = collection.iterator();
        assertThatThrownBy(iterator::remove).isInstanceOf(IllegalStateException.class);
        iterator.next();
        iterator.remove();
        assertThatThrownBy(iterator::remove).isInstanceOf(IllegalStateException.class);
        assertThat(iterator.next()).isSameAs(members.get(1));
        iterator.next();
        iterator.remove();
        assertThat(identities(collection.toList()))
                .isEqualTo(identities(List.of(members.get(1), members.get(3), members.get(4))));
        iterator.next();
        iterator.next();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    private static void removeFirst(EntityCollection<Member> collection, List<Member> expected, Set<Member> known) {
        Iterator<Member> iterator = collection.iterator();
        if (iterator.hasNext()) {
            Member first = iterator.next();
            iterator.remove();
            known.remove(first);
            expected.remove(0);
        }
    }

    private static boolean remove(boolean hit, List<Member> expected, Set<Member> known, Member member) {
        if (hit) {
            known.remove(member);
            expected.removeIf(m -> m == member);
        }
        return hit;
    }

    private static List<Integer> identities(List<?> members) {
        return members.stream().map(System::identityHashCode).toList();
    }
}
