// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

/** Answers one question about all drafts of a model. Stateless; reports mistakes and goes on. */
public interface DiscoveryPass {

    /** Reads and completes the drafts. Leaves alone what is {@linkplain PropertyDraft#broken broken}. */
    void run(ModelDraft model);
}
