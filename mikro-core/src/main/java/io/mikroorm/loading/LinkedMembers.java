// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.CollectionFilling;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.RowFolder;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loads members whose keys their owners have: each is asked for once, and given to all of its owners. Owners whose rows did not come with the
 * keys are asked for these before.
 */
final class LinkedMembers {

    private static final Object[] NO_KEYS = {};

    private final IdentityMap map;
    private final DriverSession session;
    private final QueryResolver resolver;

    LinkedMembers(IdentityMap map, DriverSession session, QueryResolver resolver) {
        this.map = map;
        this.session = session;
        this.resolver = resolver;
    }

    /** An owner and the keys of its members. */
    private record Owner(EntityState state, Object[] keys) {}

    /** A member and its place among those that were found. */
    private record Member(Object entity, int place) {

        /** What was deleted may still be linked. */
        static final Member GONE = new Member(NO_KEYS, -1);

        static Member of(Object key, Map<Object, Member> found) {
            return found.getOrDefault(key, GONE);
        }
    }

    /** Fills the collections of owners that are not loaded, or all of them where that is asked for. */
    void load(List<EntityState> owners, ToManyProperty relation, PopulateTree populate, Loading how) {
        CollectionFilling filling = new CollectionFilling(map, relation, how.refresh());
        List<Owner> wanted = withKeys(wanted(owners, filling), relation, how);
        if (relation.orderBy().isEmpty()) {
            Map<Object, Member> found = find(keys(wanted), resolver.longestList(), relation, populate, how);
            for (Owner owner : wanted) {
                fill(owner, filling, found);
            }
            return;
        }
        for (List<Owner> some : ordered(wanted)) {
            Map<Object, Member> found = find(keys(some), Integer.MAX_VALUE, relation, populate, how);
            for (Owner owner : some) {
                Arrays.sort(owner.keys, Comparator.comparingInt(key -> Member.of(key, found).place));
                fill(owner, filling, found);
            }
        }
    }

    private static List<EntityState> wanted(List<EntityState> owners, CollectionFilling filling) {
        List<EntityState> wanted = new ArrayList<>(owners.size());
        for (EntityState owner : owners) {
            boolean stored = owner.status() != Status.NEW && owner.key() != null;
            if (stored && filling.isWanted(owner)) {
                wanted.add(owner);
            }
        }
        return wanted;
    }

    /** With the keys that came along, or that are asked for now; each owner once. */
    private List<Owner> withKeys(List<EntityState> owners, ToManyProperty relation, Loading how) {
        List<Owner> known = new ArrayList<>(owners.size());
        Map<Object, EntityState> others = new LinkedHashMap<>();
        for (EntityState owner : owners) {
            Object[] keys = how.links().take(owner, relation);
            Object ownerKey = keys == null ? owner.key() : null;
            if (keys != null) {
                known.add(new Owner(owner, keys));
            } else if (ownerKey != null) {
                others.put(ownerKey, owner);
            }
        }
        if (!others.isEmpty()) {
            ask(others, relation, how);
            for (EntityState owner : others.values()) {
                Object[] keys = how.links().take(owner, relation);
                known.add(new Owner(owner, keys == null ? NO_KEYS : keys));
            }
        }
        return known;
    }

    private void ask(Map<Object, EntityState> owners, ToManyProperty relation, Loading how) {
        EntityMetadata entity = map.metadata().get(relation.owner());
        List<Object> keys = new ArrayList<>(owners.keySet());
        int longest = resolver.longestList();
        for (int from = 0; from < keys.size(); from += longest) {
            List<Object> chunk = keys.subList(from, Math.min(keys.size(), from + longest));
            LinkRows rows = new LinkRows(map.metadata(), relation, owners, how.links());
            session.find(resolver.links().keys(entity, relation, chunk).with(how.reading()), rows);
        }
    }

    /** Owners in parts, so that all members of one come by one query, in their order. */
    private List<List<Owner>> ordered(List<Owner> owners) {
        List<List<Owner>> parts = new ArrayList<>(1);
        int from = 0;
        Set<Object> keys = new LinkedHashSet<>();
        for (int i = 0; i < owners.size(); i++) {
            Object[] more = owners.get(i).keys;
            if (!keys.isEmpty() && keys.size() + more.length > resolver.longestList()) {
                parts.add(owners.subList(from, i));
                from = i;
                keys.clear();
            }
            Collections.addAll(keys, more);
        }
        parts.add(owners.subList(from, owners.size()));
        return parts;
    }

    private static List<Object> keys(List<Owner> owners) {
        Set<Object> keys = new LinkedHashSet<>();
        for (Owner owner : owners) {
            Collections.addAll(keys, owner.keys);
        }
        return new ArrayList<>(keys);
    }

    private Map<Object, Member> find(
            List<Object> keys, int most, ToManyProperty relation, PopulateTree populate, Loading how) {
        Map<Object, Member> found = new HashMap<>();
        int place = 0;
        int count = Math.min(most, keys.size());
        for (int from = 0; from < keys.size(); from += count) {
            List<Object> chunk = keys.subList(from, Math.min(keys.size(), from + count));
            RowFolder folder = new RowFolder(map, how.overwritten(), how.links());
            session.find(resolver.links().members(relation, chunk, populate).with(how.reading()), folder);
            folder.finish();
            for (EntityState member : folder.roots()) {
                Object key = member.key();
                if (key != null) {
                    found.put(key, new Member(member.get(), place++));
                }
            }
        }
        return found;
    }

    private static void fill(Owner owner, CollectionFilling filling, Map<Object, Member> found) {
        ArrayList<Object> members = new ArrayList<>(owner.keys.length);
        for (Object key : owner.keys) {
            Member member = Member.of(key, found);
            if (member != Member.GONE) {
                members.add(member.entity);
            }
        }
        filling.fill(owner.state, MembersOnce.of(members));
    }
}
