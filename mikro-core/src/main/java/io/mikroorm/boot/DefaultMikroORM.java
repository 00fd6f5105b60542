// SPDX-License-Identifier: MIT
package io.mikroorm.boot;

import io.mikroorm.Configuration;
import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.session.Model;

/** The front door. */
final class DefaultMikroORM implements MikroORM {

    private final Model model;
    private final EntityManager global;

    DefaultMikroORM(Model model) {
        this.model = model;
        this.global = model.globalEntityManager(this);
    }

    @Override
    public EntityManager em() {
        return global;
    }

    @Override
    public MetadataStorage metadata() {
        return model.metadata();
    }

    @Override
    public Configuration configuration() {
        return model.configuration();
    }

    @Override
    public void close() {
        model.driver().close();
    }
}
