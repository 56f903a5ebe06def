package fr.ess.currency.ledger;

import java.util.Arrays;

/**
 * Rows of eight whole numbers, a cache line each, in blocks. A frozen copy shares the blocks; a block is copied when it is first
 * written after that. What was written since a mark can be undone.
 */
final class Table {

    private static final int WIDTH = 8;
    private static final int BLOCK = 256 * WIDTH;

    private long[][] blocks;
    private boolean[] owned;
    private int rows;
    private long[] undo = new long[64]; // place, former value; place -1: a row was added
    private int marked;

    Table() {
        this(new long[1][], 0);
    }

    private Table(long[][] blocks, int rows) {
        this.blocks = blocks;
        this.owned = new boolean[blocks.length];
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    long get(int row, int slot) {
        var place = row * WIDTH + slot;
        return blocks[place / BLOCK][place % BLOCK];
    }

    void set(int row, int slot, long value) {
        var place = row * WIDTH + slot;
        var block = own(place / BLOCK);
        remember(place, block[place % BLOCK]);
        block[place % BLOCK] = value;
    }

    /** Adds a row of zeros and returns its number. */
    int add() {
        var place = rows * WIDTH;
        if (place / BLOCK == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * blocks.length);
            owned = Arrays.copyOf(owned, blocks.length);
        }
        if (place % BLOCK == 0) {
            blocks[place / BLOCK] = new long[BLOCK];
            owned[place / BLOCK] = true;
        } else {
            Arrays.fill(own(place / BLOCK), place % BLOCK, place % BLOCK + WIDTH, 0);
        }
        remember(-1, 0);
        return rows++;
    }

    private long[] own(int block) {
        if (!owned[block]) {
            blocks[block] = blocks[block].clone();
            owned[block] = true;
        }
        return blocks[block];
    }

    private void remember(int place, long former) {
        if (marked + 2 > undo.length) {
            undo = Arrays.copyOf(undo, 2 * undo.length);
        }
        undo[marked++] = place;
        undo[marked++] = former;
    }

    int mark() {
        return marked;
    }

    void undoTo(int mark) {
        while (marked > mark) {
            var former = undo[--marked];
            var place = (int) undo[--marked];
            if (place < 0) {
                rows--;
            } else {
                own(place / BLOCK)[place % BLOCK] = former;
            }
        }
    }

    /** Forgets what could be undone: it stands. */
    void settle() {
        marked = 0;
    }

    /** Returns a copy that shares the blocks: neither sees what the other writes from now on. */
    Table freeze() {
        Arrays.fill(owned, false);
        return new Table(blocks.clone(), rows);
    }
}
