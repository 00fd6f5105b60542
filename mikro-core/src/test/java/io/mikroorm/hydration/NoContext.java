// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.EntityContext;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;

/** For tests in which nothing is loaded further. */
public final class NoContext implements EntityContext {

    @Override
    public void load(Ref<?> reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void load(Ref<?> owner, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void load(EntityCollection<?> collection) {
        throw new UnsupportedOperationException();
    }

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
        throw new UnsupportedOperationException();
    }

    @Override
    public void removed(EntityCollection<?> collection, Object member) {
        throw new UnsupportedOperationException();
    }
}
