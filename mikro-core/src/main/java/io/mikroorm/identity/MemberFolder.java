// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.ExpectedRows;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one query for members into managed entities while they stream, and gives each to the owner that its row names. Rows
 * of one owner mostly follow each other, so that its look-up is shared. One object per query. Not thread-safe.
 */
public final class MemberFolder implements RowSink {

    private final IdentityMap map;
    private final Refresh refresh;
    private final MemberOwners owners;
    private final LinkedKeys links;
    private final ValueType ownerKey;
    private final boolean integral;
    private final @Nullable List<EntityState> found;
    private @Nullable NodeReader root;
    private @Nullable ExpectedRows expected;
    private int ownerKeyColumn = -1;
    private boolean mayRepeat;
    private @Nullable OwnMembers own;
    private long integralKey;
    private @Nullable EntityState last;
    private int count;

    /**
     * A folder for one query.
     *
     * @param refresh which entities that are loaded are overwritten
     * @param owners those who are given the members
     * @param links takes the keys of members' members that come with the rows
     * @param found takes the members in the order of their rows, once for each owner; null where nobody asks
     */
    public MemberFolder(
            IdentityMap map,
            Refresh refresh,
            MemberOwners owners,
            LinkedKeys links,
            @Nullable List<EntityState> found) {
        this.map = map;
        this.refresh = refresh;
        this.owners = owners;
        this.links = links;
        this.found = found;
        this.ownerKey = owners.entity().key().type();
        this.integral = owners.entity().hasIntegralKey();
        map.nextBatch();
    }

    @Override
    public void begin(RowLayout layout) {
        NodeReader reader = new NodeReader(map, layout.root(), refresh, links);
        root = reader;
        mayRepeat = reader.hasToMany();
        expected = layout.expected();
        map.table(layout.root().entity()).expect(layout.expected().guess());
        ownerKeyColumn = layout.ownerKey();
    }

    @Override
    public void row(Row row) {
        NodeReader reader = root;
        EntityState state = reader == null ? null : reader.read(row);
        if (state == null) {
            return;
        }
        OwnMembers before = own;
        OwnMembers its = integral ? ownerByNumber(row) : ownerByObject(row);
        own = its; // also where it is nobody's: the key of this row is not that of the owner before
        if (its == null) {
            return;
        }
        if (mayRepeat && state == last && its == before) {
            return; // rows of joined members repeat their root
        }
        last = state;
        its.add(state.get());
        count++;
        if (found != null) {
            found.add(state);
        }
    }

    private @Nullable OwnMembers ownerByNumber(Row row) {
        long key = NodeReader.integralKey(row, ownerKeyColumn, ownerKey.storage());
        if (own != null && key == integralKey) {
            return own;
        }
        if (key == 0 && row.wasNull()) {
            return null;
        }
        integralKey = key;
        return owners.find(key);
    }

    private @Nullable OwnMembers ownerByObject(Row row) {
        Object key = BoxedValues.read(row, ownerKeyColumn, ownerKey);
        return key == null ? null : owners.find(key);
    }

    /** Fills the joined collections. To be called once, after the last row. */
    public void finish() {
        if (root != null) {
            root.finish();
        }
        if (expected != null) {
            expected.came(count);
        }
    }
}
